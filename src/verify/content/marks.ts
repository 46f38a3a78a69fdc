import { CONTENT } from '../conditions/content.ts';
import { get } from '../read/file.ts';
import { dictOf, type Maybe, nameOf, numberOf, type PdfObject } from '../read/object.ts';
import { resource } from './resources.ts';
import type { Mark, OpenRange, State } from './state.ts';

/** BMC and BDC: opens a mark and says when real content and artifacts get into each other. */
export function openMark(state: State, operands: readonly PdfObject[]): void {
  const tag = nameOf(operands[0]) ?? '';
  const properties = propertiesOf(state, operands[1]);
  if (operands[1] !== undefined && !dictOf(properties)) state.broken(CONTENT.resource, `property list of ${tag}`);
  const mcid = numberOf(get(state.file, properties, 'MCID'));
  const kind = tag === 'Artifact' ? 'artifact' : mcid === undefined ? 'other' : 'real';
  if (kind !== 'other' && state.marks.some((open) => open.kind !== 'other')) {
    const outer = state.marks.findLast((open) => open.kind !== 'other')?.range;
    state.broken(CONTENT.marksApart, `${label(tag, mcid)} inside ${outer ? label(outer.tag, outer.mcid) : '?'}`);
  }
  const artifact =
    kind === 'artifact'
      ? { type: nameOf(get(state.file, properties, 'Type')), subtype: nameOf(get(state.file, properties, 'Subtype')) }
      : undefined;
  const range: OpenRange | undefined = kind === 'other' ? undefined : { tag, mcid, artifact, text: '', painted: false };
  if (range) state.ranges.push(range);
  state.marks.push({ kind, saves: state.saves, text: state.inText, range });
}

const label = (tag: string, mcid: number | undefined): string => (mcid === undefined ? tag : `${tag} ${mcid}`);

const propertiesOf = (state: State, operand: Maybe): Maybe => {
  const name = nameOf(operand);
  return name === undefined ? operand : resource(state, 'Properties', name);
};

/** EMC: closes the innermost mark, which must have been opened at this level. */
export function closeMark(state: State): void {
  const mark = state.marks.pop();
  if (!mark) state.broken(CONTENT.balance, 'EMC without BDC');
  else if (mark.saves !== state.saves || mark.text !== state.inText) {
    state.broken(CONTENT.marksNest, mark.range ? label(mark.range.tag, mark.range.mcid) : 'a mark');
  }
}

/** Something is painted here: by `operator`, inside real content or an artifact, or it is reported. */
export function paint(state: State, operator: string): OpenRange | undefined {
  const owner: Mark | undefined = state.marks.findLast((mark) => mark.kind !== 'other');
  if (!owner?.range) {
    state.broken(CONTENT.marked, operator);
    return undefined;
  }
  owner.range.painted = true;
  return owner.range;
}
