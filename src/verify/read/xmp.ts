import { keyOfBytes, remembering } from '../../memo/memo.ts';
import { SyntaxFault } from './cursor.ts';
import { readXml, type XmlElement } from './xml.ts';

export const NAMESPACE = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMm: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaId: 'http://www.aiim.org/pdfa/ns/id/',
  pdfUaId: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const;

/** A property of the document with its value as XML. */
export interface XmpProperty {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  readonly element: XmlElement;
}

/** Properties of an XMP packet, or what is wrong with it. */
export type Xmp = { readonly properties: readonly XmpProperty[] } | { readonly fault: string };

/** Packets of a dozen editions, with some three kilobytes each. */
const MOST = 16;

/** Reads a packet (XMP Specification, part 1): UTF-8, well-formed, properties as elements or attributes. */
export const readXmp = remembering(MOST, keyOfBytes, read);

function read(bytes: Uint8Array): Xmp {
  try {
    const root = readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const descriptions = all(root).filter((element) => is(element, NAMESPACE.rdf, 'Description'));
    return { properties: descriptions.flatMap(propertiesOf) };
  } catch (fault) {
    if (fault instanceof SyntaxFault) return { fault: fault.message };
    if (fault instanceof TypeError) return { fault: 'not UTF-8' }; // what TextDecoder throws when fatal
    throw fault;
  }
}

const propertiesOf = (description: XmlElement): readonly XmpProperty[] => [
  ...description.attributes
    .filter((attribute) => attribute.namespace !== NAMESPACE.rdf && attribute.namespace !== '')
    .map(({ namespace, name, value }) => ({ namespace, prefix: '', name, element: { ...description, text: value } })),
  ...description.children.map((element) => ({ ...element, element })),
];

const is = (element: XmlElement, namespace: string, name: string): boolean =>
  element.namespace === namespace && element.name === name;

/** The element and all below it. */
export const all = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(all)];

export const property = (xmp: Xmp, namespace: string, name: string): XmpProperty | undefined =>
  'fault' in xmp ? undefined : xmp.properties.find((found) => found.namespace === namespace && found.name === name);

/** Text of a simple property, trimmed. */
export const simpleText = (xmp: Xmp, namespace: string, name: string): string | undefined =>
  property(xmp, namespace, name)?.element.text.trim();

/** The default text of a language alternative such as `dc:title`. */
export function defaultText(found: XmpProperty | undefined): string | undefined {
  const items = found ? all(found.element).filter((element) => is(element, NAMESPACE.rdf, 'li')) : [];
  return items.find((item) => item.attributes.some(({ name, value }) => name === 'lang' && value === 'x-default'))
    ?.text;
}

/** `namespace name` of every property that the packet's own extension schemas describe completely (ISO 19005, 6.6.2.3). */
export function describedProperties(xmp: Xmp): ReadonlySet<string> {
  const container = property(xmp, NAMESPACE.pdfaExtension, 'schemas');
  const described = new Set<string>();
  for (const schema of container ? all(container.element) : []) {
    const namespace = childText(schema, NAMESPACE.pdfaSchema, 'namespaceURI');
    const complete = ['schema', 'prefix'].every((name) => childText(schema, NAMESPACE.pdfaSchema, name) !== undefined);
    if (namespace === undefined || !complete) continue;
    for (const item of all(schema)) {
      const texts = ['name', 'valueType', 'category', 'description'].map((name) =>
        childText(item, NAMESPACE.pdfaProperty, name),
      );
      if (!texts.includes(undefined)) described.add(`${namespace} ${texts[0]}`);
    }
  }
  return described;
}

const childText = (element: XmlElement, namespace: string, name: string): string | undefined =>
  element.children.find((child) => is(child, namespace, name))?.text.trim();
