import { contentControls, fontControls } from './content.ts';
import { attachmentControls, catalogControls, metadataControls, navigationControls, textControls } from './document.ts';
import { fileControls } from './file.ts';
import {
  annotationControls,
  elementControls,
  headingControls,
  nestingControls,
  pairingControls,
  tableControls,
  treeControls,
} from './structure.ts';

/** All controls, by what they are about. */
export const GROUPS = {
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
