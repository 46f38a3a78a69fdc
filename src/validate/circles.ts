/** Every circle among things that point to each other, each starting at the member that comes first in `ids`. */
export function findCircles(
  ids: Iterable<string>,
  pointsTo: (id: string) => readonly string[],
): readonly (readonly string[])[] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of ids) {
    // Depth first with an explicit stack: chains may be longer than the call stack is deep.
    const trail: { readonly id: string; readonly next: Iterator<string> }[] = [];
    const onTrail = new Map<string, number>();
    const enter = (id: string): void => {
      onTrail.set(id, trail.length);
      trail.push({ id, next: pointsTo(id)[Symbol.iterator]() });
    };
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const { value: next, done: isLast } = top.next.next();
      if (isLast) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
      } else if (onTrail.has(next)) circles.push([...trail.slice(onTrail.get(next)).map((it) => it.id), next]);
      else if (!done.has(next)) enter(next);
    }
  }
  return circles;
}
