import { md5 } from '@noble/hashes/legacy.js';
import { allowsAttachments, requiresRelationship } from '../../standards/profile.ts';
import { condition, type Report } from '../condition.ts';
import { decode, get, itemsOf, textOf } from '../read/file.ts';
import { isDict, isStream, isString, type Maybe, nameOf, numberOf } from '../read/object.ts';
import { leaves } from '../read/structure.ts';
import type { Reading } from '../reading.ts';

export const ATTACHMENTS = {
  allowed: condition('attachment.allowed', 'Files are embedded only where the standard has room for them.', {
    a: '6.8',
  }),
  name: condition('attachment.name', 'An embedded file has its name in both forms, and its data.', {
    a: '6.8',
    ua: '7.11',
    matterhorn: '21-001',
  }),
  relationship: condition('attachment.relationship', 'An embedded file says how it belongs to the document.', {
    a: '6.8',
  }),
  listed: condition('attachment.listed', 'Embedded files are listed by name, and as files of the document.', {
    a: '6.8',
  }),
  type: condition('attachment.type', 'An embedded file has a MIME type and a date.', { a: '6.8' }),
  intact: condition('attachment.intact', 'An embedded file has the size and the MD5 sum that stand beside it.', {
    pdf: '7.11.4',
  }),
  expected: condition('attachment.expected', 'The embedded files are those that were to be embedded.'),
} as const;

const RELATIONSHIPS = new Set(['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified']);

/** Embedded files (ISO 32000-1, 7.11.4). */
export function checkAttachments(reading: Reading, report: Report): void {
  const { file, catalog, expectation } = reading;
  const associated = itemsOf(file, catalog.entries.get('AF'));
  const listed = leaves(file, get(file, get(file, catalog, 'Names'), 'EmbeddedFiles'), 'Names').map(
    ([, value]) => itemsOf(file, value)[0],
  );
  const all = [...new Set([...associated, ...listed])];
  if (all.length > 0 && !allowsAttachments(expectation.profile)) report(ATTACHMENTS.allowed, {}, `${all.length} files`);
  for (const specification of all) {
    const name = textOf(file, specification, 'UF') ?? textOf(file, specification, 'F');
    if (!associated.includes(specification) || !listed.includes(specification)) report(ATTACHMENTS.listed, {}, name);
    checkSpecification(reading, specification, report);
  }
  if (expectation.attachments) {
    const found = all.map((specification) => describe(reading, specification)).sort();
    const wanted = expectation.attachments.map((a) => `${a.name} ${a.mime} ${a.relationship}`).sort();
    if (found.join('\n') !== wanted.join('\n')) report(ATTACHMENTS.expected, {}, found.join(', '));
  }
}

function checkSpecification(reading: Reading, specification: Maybe, report: Report): void {
  const { file, expectation } = reading;
  const [plain, unicode] = [textOf(file, specification, 'F'), textOf(file, specification, 'UF')];
  const data = embedded(reading, specification);
  if (!isDict(specification) || !plain || !unicode || !isStream(data)) report(ATTACHMENTS.name, {}, unicode ?? plain);
  const relationship = nameOf(get(file, specification, 'AFRelationship'));
  if (requiresRelationship(expectation.profile) && !RELATIONSHIPS.has(relationship ?? '')) {
    report(ATTACHMENTS.relationship, {}, `${unicode} ${relationship}`);
  }
  const mime = nameOf(get(file, data, 'Subtype')) ?? '';
  const date = textOf(file, get(file, data, 'Params'), 'ModDate') ?? '';
  const content = decode(file, data);
  if (content && !isIntact(reading, content, get(file, data, 'Params'))) report(ATTACHMENTS.intact, {}, unicode);
  if (!/^[-\w.+]+\/[-\w.+]+$/.test(mime) || !/^D:\d{8}/.test(date)) report(ATTACHMENTS.type, {}, `${unicode} ${mime}`);
}

function isIntact({ file }: Reading, content: Uint8Array, params: Maybe): boolean {
  const sum = get(file, params, 'CheckSum');
  if (!isString(sum) || numberOf(get(file, params, 'Size')) !== content.length) return false;
  const own = md5(content);
  return sum.bytes.length === own.length && own.every((byte, at) => byte === sum.bytes[at]);
}

const embedded = (reading: Reading, specification: Maybe): Maybe =>
  get(reading.file, get(reading.file, specification, 'EF'), 'F');

const describe = (reading: Reading, specification: Maybe): string =>
  [
    textOf(reading.file, specification, 'UF'),
    nameOf(get(reading.file, embedded(reading, specification), 'Subtype')),
    nameOf(get(reading.file, specification, 'AFRelationship')),
  ].join(' ');
