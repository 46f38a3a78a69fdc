/**
 * What an edition took over from another one, as `data/<year>/carried-over.yaml` has it: fingerprints of contents.
 * Whatever still has its fingerprint is carried over; whatever has another one, or none, is settled.
 */
export interface CarriedOver {
  /** Folder of the edition it was taken from. */
  readonly from: string;
  /** Of figures, events and quotations, by id. */
  readonly entries: ReadonlyMap<string, string>;
  /** Of texts in edition.yaml, by their path: `genderNote`, `imprint.Herausgeber`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of the sentences of each chapter, by file name. */
  readonly chapters: ReadonlyMap<string, ReadonlySet<string>>;
}
