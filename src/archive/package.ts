import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type InputFile, sha256Hex } from '../seal/inputs.ts';
import { programDigest } from '../seal/program-digest.ts';
import { longDay } from '../seal/seal-problems.ts';
import { accessibilityPart, archiveLevel, archivePart, type Profile } from '../standards/profile.ts';
import type { Decision } from '../validate/approval.ts';
import { clauseText } from '../verify/condition.ts';
import { CONDITIONS } from '../verify/verify-pdf.ts';
import type { Violation } from '../verify/violation.ts';
import { CAPTURED, conformanceReport, INFO_DESCRIPTION, type PackageFacts, readme } from '../words/archive-package.ts';
import { dataDictionary } from '../words/data-dictionary.ts';
import { bagOf, type InfoLine } from './bag.ts';
import { librariesIn, manifestOf } from './libraries.ts';
import type { FileMap } from './manifest.ts';
import { PLACES, packageName, README } from './places.ts';

/** Everything a package is made of. */
export interface PackageParts {
  readonly year: string;
  readonly title: string;
  readonly organisation: string;
  /** Absent where the edition was captured afterwards. */
  readonly decision?: Decision;
  /** Day told as that of packing: `YYYY-MM-DD`. */
  readonly day: string;
  readonly pdf: Uint8Array;
  readonly profile: Profile;
  /** What the read-back of `pdf` found. */
  readonly violations: readonly Violation[];
  /** The same file with signatures. */
  readonly signed?: Uint8Array;
  readonly inputs: readonly InputFile[];
  /** Source, templates, fonts, `package.json` and `package-lock.json`. */
  readonly program: readonly InputFile[];
  /** All figures as a table and as JSON. */
  readonly table: string;
  readonly figures: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const textIn = (files: readonly InputFile[], path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes ?? utf8ToBytes('{}'));

function conditions(violations: readonly Violation[]): string {
  const broken = new Set(violations.map(({ code }) => code));
  return json(
    CONDITIONS.map(({ code, holds, clauses }) => ({
      kennung: code,
      bedingungEnglisch: holds,
      norm: clauseText(clauses),
      eingehalten: !broken.has(code),
    })),
  );
}

const standardsOf = (profile: Profile): readonly string[] => [
  `PDF/A-${archivePart(profile)}${archiveLevel(profile).toLowerCase()}`,
  `PDF/UA-${accessibilityPart(profile)}`,
];

function versions({ year, decision, program }: PackageParts, facts: PackageFacts): string {
  return json({
    ausgabe: year,
    pdf: facts.pdfChecksum,
    ...(decision
      ? {
          beschluss: {
            am: decision.on,
            beschluss: decision.resolution,
            eingaben: decision.inputs,
            amip: decision.program.version,
            programm: decision.program.digest,
          },
        }
      : { ohneBeschluss: CAPTURED }),
    amip: facts.version,
    programm: facts.programDigest,
    node: facts.node,
    bibliotheken: librariesIn(textIn(program, 'package-lock.json')).map(({ name, version, licence, integrity }) => ({
      name,
      fassung: version,
      lizenz: licence,
      pruefsumme: integrity,
    })),
  });
}

/** The archive package of an edition, file by file. The same parts give the same bytes. */
export function packageOf(parts: PackageParts): FileMap {
  const { year, title, organisation, decision, day, pdf, profile, violations, signed, inputs, program } = parts;
  const { version, node } = manifestOf(textIn(program, 'package.json'));
  const facts: PackageFacts = {
    year,
    title,
    organisation,
    ...(decision && { decision: { date: longDay(decision.on), resolution: decision.resolution } }),
    isSigned: signed !== undefined,
    pdfChecksum: sha256Hex(pdf),
    version,
    node,
    programDigest: programDigest(program),
  };
  const broken = [...new Set(violations.map(({ code }) => code))];
  const report = {
    profiles: standardsOf(profile),
    conditions: CONDITIONS.length,
    broken,
    pdfChecksum: facts.pdfChecksum,
    version,
  };
  const texts: readonly (readonly [string, string])[] = [
    [PLACES.table, parts.table],
    [PLACES.figures, parts.figures],
    [PLACES.dictionary, dataDictionary(year)],
    [PLACES.report, conformanceReport(report)],
    [PLACES.conditions, conditions(violations)],
    [PLACES.versions, versions(parts, facts)],
  ];
  const payload = new Map<string, Uint8Array>([
    [PLACES.pdf(year), pdf],
    ...(signed ? [[PLACES.signed(year), signed] as const] : []),
    ...inputs.map(({ path, bytes }) => [`${PLACES.inputs}${path}`, bytes] as const),
    ...program.map(({ path, bytes }) => [`${PLACES.program}${path}`, bytes] as const),
    ...texts.map(([path, text]) => [path, utf8ToBytes(text)] as const),
  ]);
  const info: readonly InfoLine[] = [
    ['Source-Organization', organisation],
    ['External-Identifier', packageName(year)],
    ['External-Description', INFO_DESCRIPTION(title, year, decision !== undefined)],
    ['Bagging-Date', day],
    ['Bag-Software-Agent', `amip ${version}`],
  ];
  return bagOf(payload, new Map([[README, utf8ToBytes(readme(facts))]]), info);
}
