import { accessibilityPart, archiveLevel, archivePart, type Profile } from '../standards/profile.ts';
import { description } from './metadata.ts';

const ACCESSIBILITY = 'http://www.aiim.org/pdfua/ns/id/';

/** What the metadata says the document keeps, and the schema that PDF/A wants described (ISO 19005-2, 6.6.2.3 and 6.6.4). */
export const claims = (profile: Profile): readonly string[] => [
  description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
    `<pdfaid:part>${archivePart(profile)}</pdfaid:part>`,
    `<pdfaid:conformance>${archiveLevel(profile)}</pdfaid:conformance>`,
  ]),
  description('pdfuaid', ACCESSIBILITY, [`<pdfuaid:part>${accessibilityPart(profile)}</pdfuaid:part>`]),
  EXTENSION,
];

const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${ACCESSIBILITY}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the document keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
