import { concat } from '../pdf/output.ts';
import { hexValue } from '../verify/read/characters.ts';
import { get, itemsOf, type PdfFile, textOf } from '../verify/read/file.ts';
import { isDict, isString, type Maybe, nameOf, numberOf } from '../verify/read/object.ts';
import { certificateOf } from './certificate.ts';
import { checkSignedData } from './check-signed-data.ts';
import { isSignatureField } from './field.ts';
import { overreachingOf } from './overreaching.ts';
import { indexOf, type Revisions, readRevisions } from './revisions.ts';
import type { Signature, SignatureFault, Signed } from './signature.ts';
import { tokenFault } from './token.ts';

const SUBFILTERS = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached'];
const PADES = 'ETSI.CAdES.detached';
const MARK = new TextEncoder().encode('/ByteRange');

/**
 * Reads all signatures of a PDF and checks each to the last byte. Whether anybody should trust the certificates is not
 * asked. The same bytes give the same answer; bytes that are no PDF are not readable, never an error.
 */
export async function signaturesOf(bytes: Uint8Array): Promise<Signed> {
  const revisions = readRevisions(bytes);
  if (!revisions) {
    return { readable: false, revisions: [], signatures: [], appended: 0, unlisted: 0, overreaching: [] };
  }
  const { file, ends } = revisions;
  const form = get(file, get(file, file.trailer, 'Root'), 'AcroForm');
  const fields = itemsOf(file, get(file, form, 'Fields')).filter(
    (field) => isSignatureField(file, field) && isDict(get(file, field, 'V')),
  );
  const signatures: Signature[] = [];
  for (const field of fields) signatures.push(await signatureIn(bytes, revisions, field));
  signatures.sort((a, b) => a.range.end - b.range.end);
  const last = signatures.at(-1);
  return {
    readable: file.faults.length === 0,
    revisions: ends,
    signatures,
    appended: last ? Math.max(0, bytes.length - last.range.end) : 0,
    unlisted: countOf(bytes, MARK) - signatures.length,
    overreaching: overreachingOf(bytes, revisions),
  };
}

function countOf(bytes: Uint8Array, part: Uint8Array): number {
  let count = 0;
  for (let at = indexOf(bytes, part, 0); at >= 0; at = indexOf(bytes, part, at + part.length)) count++;
  return count;
}

async function signatureIn(bytes: Uint8Array, { file, ends }: Revisions, field: Maybe): Promise<Signature> {
  const faults = new Set<SignatureFault>();
  const dictionary = get(file, field, 'V');
  const subfilter = nameOf(get(file, dictionary, 'SubFilter')) ?? '';
  const signedAt = momentOf(file, dictionary);
  if (!SUBFILTERS.includes(subfilter) || nameOf(get(file, dictionary, 'Type')) !== 'Sig') faults.add('dictionary');

  const { gap, end, sane } = rangeOf(bytes, file, dictionary);
  if (!sane || !ends.includes(end)) faults.add('range');
  const der = sane ? contentsOf(bytes, gap) : undefined;
  const said = get(file, dictionary, 'Contents');
  if (!der || !isString(said) || !der.every((byte, at) => said.bytes[at] === byte)) faults.add('contents');
  const content = concat([bytes.subarray(0, gap[0]), bytes.subarray(gap[1], end)]);
  const checked = der ? await checkSignedData(der, content) : undefined;
  for (const fault of checked?.faults ?? []) faults.add(fault);
  const [token] = checked?.timeStamps ?? [];
  const stamp = token && checked ? await tokenFault(token, checked.value) : undefined;
  if (stamp?.fault || (checked?.timeStamps.length ?? 0) > 1) faults.add('time-stamp');

  const chain = await Promise.all((checked?.chain ?? []).map(certificateOf));
  const [signer] = chain;
  const moment = signedAt === undefined ? undefined : new Date(signedAt).toISOString();
  const certificateValid =
    signer !== undefined && moment !== undefined && moment >= signer.notBefore && moment <= signer.notAfter;
  const isBaseline = faults.size === 0 && subfilter === PADES && signedAt !== undefined && checked?.isBaseline === true;
  const revision = ends.indexOf(end) + 1;
  return {
    field: textOf(file, field, 'T') ?? '',
    range: { gap, end },
    revision: revision > 0 ? revision : undefined,
    coversFile: end === bytes.length,
    intact: faults.size === 0,
    faults: [...faults],
    signer,
    chain,
    certificateValid,
    signedAt,
    timeStampedAt: stamp && !stamp.fault ? stamp.at : undefined,
    level: isBaseline ? (stamp ? 'B-T' : 'B-B') : undefined,
    name: textOf(file, dictionary, 'Name'),
    reason: textOf(file, dictionary, 'Reason'),
    place: textOf(file, dictionary, 'Location'),
  };
}

/** The ByteRange: from 0, with one gap that is exactly the hexadecimal string, to the end of some state. */
function rangeOf(
  bytes: Uint8Array,
  file: PdfFile,
  dictionary: Maybe,
): { readonly gap: readonly [number, number]; readonly end: number; readonly sane: boolean } {
  const numbers = itemsOf(file, get(file, dictionary, 'ByteRange')).map(numberOf);
  const [start, length, from, rest] = numbers;
  const whole = numbers.every((n) => n !== undefined && Number.isInteger(n) && n >= 0);
  if (!whole || start !== 0 || length === undefined || from === undefined || rest === undefined) {
    return { gap: [0, 0], end: 0, sane: false };
  }
  const end = from + rest;
  const sane =
    numbers.length === 4 &&
    length < from &&
    end <= bytes.length &&
    bytes[length] === 0x3c &&
    bytes[from - 1] === 0x3e &&
    /\/Contents\s*$/.test(new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, length - 16), length)));
  return { gap: [length, from], end, sane };
}

/** The signature in the gap: hexadecimal digits of one case, filled up with zeros; `undefined` for anything else. */
function contentsOf(bytes: Uint8Array, [from, to]: readonly [number, number]): Uint8Array | undefined {
  const digits = bytes.subarray(from + 1, to - 1);
  const isLower = digits.every((code) => hexValue(code) >= 0 && !(code >= 0x41 && code <= 0x46));
  const isUpper = digits.every((code) => hexValue(code) >= 0 && !(code >= 0x61 && code <= 0x66));
  if ((!isLower && !isUpper) || digits.length % 2 !== 0) return undefined;
  const all = Uint8Array.from({ length: digits.length / 2 }, (_, at) => {
    return hexValue(digits[at * 2]) * 16 + hexValue(digits[at * 2 + 1]);
  });
  const length = lengthOf(all);
  if (length === undefined || length > all.length || all.subarray(length).some((byte) => byte !== 0)) return undefined;
  return all.subarray(0, length);
}

/** How long a SEQUENCE of definite length is, its head included (X.690, 8.1.3). */
function lengthOf(bytes: Uint8Array): number | undefined {
  const [tag, first = 0] = bytes;
  if (tag !== 0x30) return undefined;
  if (first < 0x80) return first + 2;
  const count = first & 0x7f;
  if (count === 0 || count > 4) return undefined;
  return 2 + count + bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
}

/** The moment of `M` as ISO 8601 has it. */
function momentOf(file: PdfFile, dictionary: Maybe): string | undefined {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)?/.exec(
    textOf(file, dictionary, 'M') ?? '',
  );
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zone = '+00', more = '00'] = found;
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${more}`;
  return Number.isNaN(new Date(moment).getTime()) ? undefined : moment;
}
