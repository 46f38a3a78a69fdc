/** One of those that are compared; hands back its measurement. */
export type Contender = () => number | Promise<number>;

/**
 * Measures all contenders in turn, round by round, each round beginning with another one: what disturbs the machine for
 * a while disturbs all of them. The first round warms up the file cache and is not counted.
 */
export async function inTurn<Name extends string>(
  contenders: ReadonlyMap<Name, Contender>,
  rounds: number,
): Promise<ReadonlyMap<Name, readonly number[]>> {
  const names = [...contenders.keys()];
  const measured = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (let step = 0; step < names.length; step++) {
      const name = names[(round + step) % names.length];
      const contender = name === undefined ? undefined : contenders.get(name);
      if (name === undefined || !contender) continue;
      const value = await contender();
      if (round > 0) measured.get(name)?.push(value);
    }
  }
  return measured;
}
