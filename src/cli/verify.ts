import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DECLARATION, INFO } from '../archive/bag.ts';
import { ALGORITHMS, manifestName, tagManifestName } from '../archive/manifest.ts';
import { PACKAGE_NAME, REMAINS } from '../archive/places.ts';
import { type Outcome, type Proof, worst } from '../proof/proof.ts';
import * as words from '../words/verify.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { shownPath } from './put-file.ts';
import { settled } from './settled.ts';
import type { Surroundings } from './surroundings.ts';
import { systemCode } from './system-code.ts';
import { verifyPackage } from './verify-package.ts';
import { verifyPdfFile } from './verify-pdf-file.ts';

const STATUS: Readonly<Record<Outcome, ExitStatus>> = {
  holds: EXIT.done,
  broken: EXIT.problems,
  undecided: EXIT.undecided,
  'not-rebuilt': EXIT.notRebuilt,
};

const SIGNS = [DECLARATION, INFO, ...ALGORITHMS.flatMap((it) => [manifestName(it), tagManifestName(it)])];

/** Also what once was a package, as far as its name or any of the files beside what is packed say so. */
const isPackage = (folder: string): boolean =>
  PACKAGE_NAME.test(basename(folder)) || SIGNS.some((name) => existsSync(join(folder, name)));

/** Something to verify, something to say, or a call that asks for nothing that can be verified. */
type Target =
  | { readonly kind: 'package' | 'pdf'; readonly path: string }
  | { readonly kind: 'said'; readonly text: string; readonly outcome: Outcome }
  | { readonly kind: 'wrong'; readonly text: string };

function isPdf(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = new Uint8Array(5);
    readSync(file, start, 0, start.length, 0);
    return new TextDecoder('latin1').decode(start) === '%PDF-';
  } finally {
    closeSync(file);
  }
}

function targetsIn(folder: string, shown: string): readonly Target[] {
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const remains = inside.filter((name) => REMAINS.test(name));
  const packages = inside.filter((name) => !name.startsWith('.') && isPackage(join(folder, name)));
  const others = inside.filter((name) => !name.startsWith('.') && !packages.includes(name));
  const said = (text: string, outcome: Outcome = 'holds'): Target => ({ kind: 'said', text, outcome });
  const notes = remains.map((name) => said(words.remains(join(shown, name))));
  if (packages.length === 0) {
    return remains.length > 0
      ? [said(words.onlyRemains(shown), 'broken'), ...notes]
      : [{ kind: 'wrong', text: words.noPackages(shown) }];
  }
  return [
    ...packages.map((name): Target => ({ kind: 'package', path: join(folder, name) })),
    ...notes,
    ...others.map((name) => said(words.strangerInFolder(join(shown, name)))),
  ];
}

function targetsOf(path: string, shown: string): readonly Target[] {
  const wrong = (text: string): readonly Target[] => [{ kind: 'wrong', text }];
  try {
    if (!existsSync(path)) {
      const own = `.${basename(path)}-`;
      const beside = existsSync(dirname(path)) ? readdirSync(dirname(path)) : [];
      const wasInterrupted = beside.some((name) => REMAINS.test(name) && name.startsWith(own));
      return wasInterrupted
        ? [{ kind: 'said', text: words.interrupted(shown), outcome: 'broken' }]
        : wrong(words.noSuchPath(shown));
    }
    if (!statSync(path).isDirectory()) {
      // A file called .pdf that does not even begin like one is a damaged PDF.
      return /\.pdf$/i.test(path) || isPdf(path) ? [{ kind: 'pdf', path }] : wrong(words.neitherPdfNorPackage(shown));
    }
    return isPackage(path) ? [{ kind: 'package', path }] : targetsIn(path, shown);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return wrong(words.unreadablePath(shown, code));
  }
}

async function proofOf(
  { kind, path }: { readonly kind: 'package' | 'pdf'; readonly path: string },
  surroundings: Surroundings,
): Promise<Proof> {
  try {
    return kind === 'package' ? await verifyPackage(path, surroundings.home) : await verifyPdfFile(path, surroundings);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const sentence = words.unreadablePath(shownPath(surroundings.root, path), code);
    return { outcome: 'broken', sentence, details: [] };
  }
}

/** `amip verify`: what holds of PDF files and archive packages. Changes nothing. */
export async function verify(surroundings: Surroundings, paths: readonly string[]): Promise<ExitStatus> {
  const { root, out, err } = surroundings;
  const targets = paths.flatMap((path) => targetsOf(resolve(root, path), path));
  const wrong = targets.filter((target) => target.kind === 'wrong');
  if (wrong.length > 0) {
    for (const { text } of wrong) err(`${text}\n`);
    return EXIT.wrongCall;
  }
  const outcomes: Outcome[] = [];
  let verified = 0;
  for (const target of targets) {
    if (target.kind === 'wrong') continue;
    if (target.kind === 'said') {
      out(`${target.text}\n`);
      outcomes.push(target.outcome);
      continue;
    }
    const { outcome, sentence, details } = await proofOf(target, surroundings);
    out(`${sentence}\n${details.map((line) => `  ${line}\n`).join('')}`);
    outcomes.push(outcome);
    verified += 1;
    await settled();
  }
  if (verified > 1) out(`${words.severalVerified(verified, outcomes.filter((it) => it === 'holds').length)}\n`);
  return STATUS[worst(outcomes)];
}
