import { condition, type Report } from '../condition.ts';
import { latin1 } from '../read/characters.ts';
import { filtersOf, itemsOf, type PdfFile, rawItemsOf } from '../read/file.ts';
import { dictOf, isList, isRef, isStream, isString, type Maybe, nameOf } from '../read/object.ts';

export const FILE = {
  readable: condition('file.readable', 'The file ends with startxref, one cross-reference table and its trailer.', {
    a: '6.1.4',
    pdf: '7.5.4',
  }),
  header: condition('file.header', 'The file begins with %PDF-1.7 and a comment of four high bytes.', {
    a: '6.1.2',
    ua: '6.1',
  }),
  end: condition('file.end', 'Nothing follows %%EOF but one end of line.', { a: '6.1.3' }),
  identifier: condition('file.identifier', 'The trailer has a file identifier of two strings.', { a: '6.1.3' }),
  encryption: condition('file.encryption', 'The file is not encrypted.', { a: '6.1.3', matterhorn: '26-001, 26-002' }),
  object: condition('file.object', 'Every object stands where the cross-reference table says, and is whole.', {
    a: '6.1.6, 6.1.9',
    pdf: '7.5.4',
  }),
  length: condition('file.length', 'Every stream is as long as its dictionary says.', { a: '6.1.7.1' }),
  external: condition('file.external', 'No stream keeps its data in another file.', { a: '6.1.7.1' }),
  filter: condition('file.filter', 'Streams are compressed with Flate or stored as images, never with LZW or Crypt.', {
    a: '6.1.7.2',
  }),
  limit: condition('file.limit', 'Strings, names and numbers keep the limits of the architecture.', { a: '6.1.13' }),
  reference: condition('file.reference', 'Every reference leads to an object.', { pdf: '7.3.10' }),
} as const;

const ALLOWED_FILTERS = new Set(['FlateDecode', 'DCTDecode']);
const LONGEST_STRING = 32_767;
const LONGEST_NAME = 127;
const LARGEST_INTEGER = 2_147_483_647;

/** The container: its syntax, its ends, its streams. */
export function checkFile(file: PdfFile, report: Report, version: '1.6' | '1.7' = '1.7'): void {
  const { bytes, trailer } = file;
  for (const { what, object, found } of file.faults) {
    report(what === 'unreadable' ? FILE.readable : what === 'length' ? FILE.length : FILE.object, { object }, found);
  }
  const [, named] = /^%PDF-(1\.\d)(?:\r\n|\r|\n)%[\x80-\xff]{4}/.exec(latin1(bytes.subarray(0, 20))) ?? [];
  if (named !== version) report(FILE.header, {}, named);
  if (!/%%EOF(\r\n|\r|\n)?$/.test(latin1(bytes.subarray(Math.max(0, bytes.length - 16))))) report(FILE.end);
  if (file.faults.some((fault) => fault.what === 'unreadable')) return;
  const identifier = itemsOf(file, trailer.entries.get('ID'));
  if (identifier.length !== 2 || !identifier.every((part) => isString(part) && part.bytes.length > 0)) {
    report(FILE.identifier);
  }
  if (trailer.entries.has('Encrypt')) report(FILE.encryption);
  visit(file, trailer, undefined, report);
  for (const [object, value] of file.objects) {
    if (isStream(value)) checkStream(file, value, object, report);
    visit(file, value, object, report);
  }
}

function checkStream(file: PdfFile, stream: Maybe, object: number, report: Report): void {
  if (!isStream(stream)) return;
  if (['F', 'FFilter', 'FDecodeParms'].some((key) => stream.dict.entries.has(key))) report(FILE.external, { object });
  const filters = filtersOf(file, stream);
  const imageOnly = filters.includes('DCTDecode') && nameOf(stream.dict.entries.get('Subtype')) !== 'Image';
  if (imageOnly || filters.some((filter) => !ALLOWED_FILTERS.has(filter ?? ''))) {
    report(FILE.filter, { object }, filters.join(' '));
  }
}

/** Looks at every value of an object once. */
function visit(file: PdfFile, value: Maybe, object: number | undefined, report: Report): void {
  if (typeof value === 'number' && Math.abs(value) > LARGEST_INTEGER) report(FILE.limit, { object }, String(value));
  if (isString(value) && value.bytes.length > LONGEST_STRING) report(FILE.limit, { object }, 'string');
  if ((nameOf(value) ?? '').length > LONGEST_NAME) report(FILE.limit, { object }, 'name');
  if (isRef(value) && !file.objects.has(value.number)) report(FILE.reference, { object }, `${value.number} 0 R`);
  if (isList(value)) for (const item of rawItemsOf(file, value)) visit(file, item, object, report);
  const dict = dictOf(value);
  if (!dict) return;
  for (const [key, entry] of dict.entries) {
    if (key.length > LONGEST_NAME) report(FILE.limit, { object }, 'name');
    visit(file, entry, object, report);
  }
}
