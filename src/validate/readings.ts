import type { z } from 'zod';
import type { SourceDocument, Sources } from '../load/source.ts';
import { readDocument } from './read-document.ts';
import type { Reading } from './reading.ts';
import { approvalSchema } from './schema/approval.ts';
import { carriedOverSchema } from './schema/carried-over.ts';
import { editionSchema } from './schema/edition.ts';
import { exhibitsSchema } from './schema/exhibits.ts';
import { jobcenterSchema } from './schema/jobcenter.ts';
import { termsSchema } from './schema/terms.ts';
import { topicSchema } from './schema/topic.ts';

/** Every YAML file of an edition held against its schema. */
export interface Readings {
  readonly jobcenter: Reading | null;
  readonly edition: Reading | null;
  readonly terms: Reading | null;
  readonly exhibits: Reading | null;
  readonly carriedOver: Reading | null;
  readonly approval: Reading | null;
  readonly topics: readonly Reading[];
  readonly all: readonly Reading[];
}

export function readAll(sources: Sources): Readings {
  const read = (document: SourceDocument | null, schema: z.ZodType): Reading | null =>
    document && readDocument(document, schema);
  const jobcenter = read(sources.jobcenter, jobcenterSchema);
  const edition = read(sources.edition, editionSchema);
  const terms = read(sources.terms, termsSchema);
  const exhibits = read(sources.exhibits, exhibitsSchema);
  const carriedOver = read(sources.carriedOver, carriedOverSchema);
  const approval = read(sources.approval, approvalSchema);
  const topics = sources.topics.map((document) => readDocument(document, topicSchema));
  return {
    jobcenter,
    edition,
    terms,
    exhibits,
    carriedOver,
    approval,
    topics,
    all: [jobcenter, edition, terms, exhibits, carriedOver, approval, ...topics].flatMap((it) => it ?? []),
  };
}
