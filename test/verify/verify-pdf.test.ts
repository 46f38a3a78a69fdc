import { describe, expect, it } from 'vitest';
import { CONDITIONS, verifyPdf } from '../../src/verify/verify-pdf.ts';
import { contentControls, fontControls } from './controls/content.ts';
import {
  attachmentControls,
  catalogControls,
  metadataControls,
  navigationControls,
  textControls,
} from './controls/document.ts';
import { fileControls } from './controls/file.ts';
import {
  annotationControls,
  elementControls,
  headingControls,
  nestingControls,
  pairingControls,
  tableControls,
  treeControls,
} from './controls/structure.ts';
import { minimalExpectation, minimalObjects, minimalPdf } from './support/minimal-document.ts';

const GROUPS = {
  'the file': fileControls,
  'the catalog': catalogControls,
  'the metadata': metadataControls,
  'the structure tree': treeControls,
  'what stands in what': nestingControls,
  tables: tableControls,
  headings: headingControls,
  'single elements': elementControls,
  'content of the pages': contentControls,
  'content and structure': pairingControls,
  links: annotationControls,
  navigation: navigationControls,
  fonts: fontControls,
  'embedded files': attachmentControls,
  'what the document says': textControls,
};

describe.each(['2a', '3a'] as const)('a conforming document, profile %s', (profile) => {
  it('has no violations', () => {
    expect(verifyPdf(minimalPdf(minimalObjects(profile)), minimalExpectation(profile))).toEqual([]);
  });
});

describe.each(Object.entries(GROUPS))('%s: the read-back notices', (_group, controls) => {
  it.each(controls.map((control) => [control.damage, control] as const))('%s', (_damage, control) => {
    const expectation = { ...minimalExpectation(control.profile ?? '3a'), ...control.expectation };
    const codes = verifyPdf(control.pdf, expectation).map((violation) => violation.code);
    expect([...new Set(codes)].sort()).toEqual([...control.breaks].sort());
  });
});

describe('the conditions', () => {
  it('are each broken by a deliberate damage', () => {
    const meant = new Set(Object.values(GROUPS).flatMap((controls) => controls.map((control) => control.breaks[0])));
    expect(CONDITIONS.map((condition) => condition.code).filter((code) => !meant.has(code))).toEqual([]);
  });

  it('have a code each of their own', () => {
    const codes = CONDITIONS.map((condition) => condition.code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });
});
