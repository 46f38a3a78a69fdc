/** Where a table begins in the bytes of a TrueType face. Throws where there is none of that tag. */
export function tableAt(view: DataView, tag: string): number {
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const here = [0, 1, 2, 3].map((i) => String.fromCharCode(view.getUint8(record + i))).join('');
    if (here === tag) return view.getUint32(record + 8);
  }
  throw new Error(`the face has no table ${tag}`);
}
