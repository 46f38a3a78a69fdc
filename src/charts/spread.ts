/** A text that wants to stand at `wish` (its middle) and is `size` long, in points. */
export interface Wish {
  readonly wish: number;
  readonly size: number;
}

/**
 * Middles of texts along one direction, in the order of their wishes, none overlapping, all between `from` and `to`,
 * moved as little as may be. The room must suffice for their sizes.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): readonly number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).sort((a, b) => a.wish - b.wish || a.index - b.index);
  // Neighbours that touch become a group around the mean of their wishes, until no two groups touch.
  type Group = { start: number; size: number; wish: number; count: number; members: typeof order };
  const place = (group: Group): Group => {
    const start = group.wish / group.count - group.size / 2;
    return { ...group, start: Math.max(from, Math.min(start, to - group.size)) };
  };
  const groups: Group[] = [];
  for (const item of order) {
    let group = place({ start: 0, size: item.size, wish: item.wish, count: 1, members: [item] });
    let before = groups.at(-1);
    while (before !== undefined && before.start + before.size > group.start) {
      groups.pop();
      // Wishes are taken relative to the joined group: what a member wants its group's middle to be.
      const members = [...before.members, ...group.members];
      const size = before.size + group.size;
      let offset = 0;
      const wish = members.reduce((sum, member) => {
        const middle = offset + member.size / 2;
        offset += member.size;
        return sum + member.wish - middle + size / 2;
      }, 0);
      group = place({ start: 0, size, wish, count: members.length, members });
      before = groups.at(-1);
    }
    groups.push(group);
  }
  const middles: number[] = wishes.map(() => 0);
  for (const group of groups) {
    let at = group.start;
    for (const { index, size } of group.members) {
      middles[index] = at + size / 2;
      at += size;
    }
  }
  return middles;
}
