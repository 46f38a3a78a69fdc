/**
 * The standards a finished document keeps, as questions. Nobody else compares a profile with a version:
 * who needs to know something asks here.
 */

/** Level A of PDF/A-2 (ISO 19005-2) or of PDF/A-3 (ISO 19005-3); PDF/UA-1 (ISO 14289-1) is kept in both. */
export type Profile = '2a' | '3a';

/** `pdfaid:part` in the metadata (ISO 19005-2 and -3, 6.6.4). */
export const archivePart = (profile: Profile): number => (profile === '2a' ? 2 : 3);

/** `pdfaid:conformance` in the metadata (ISO 19005-2 and -3, 6.6.4). */
export const archiveLevel = (_profile: Profile): string => 'A';

/** `pdfuaid:part` in the metadata (ISO 14289-1, 5). */
export const accessibilityPart = (_profile: Profile): number => 1;

/** PDF/A-2 embeds only files that are PDF/A themselves (ISO 19005-2, 6.8), which tables of figures are not. */
export const allowsAttachments = (profile: Profile): boolean => profile === '3a';

/** Every embedded file says how it belongs to the document (ISO 19005-3, 6.8). */
export const requiresRelationship = (profile: Profile): boolean => profile === '3a';
