import { SyntaxFault } from './cursor.ts';

/** An element of a small, namespace-aware XML document, as XMP packets are. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Character data directly in it. */
  readonly text: string;
}

export interface XmlAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

type Scope = ReadonlyMap<string, string>;

interface Open {
  readonly source: string;
  readonly scope: Scope;
  readonly element: XmlElement & { text: string; readonly children: XmlElement[] };
}

const XML = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
// wider than XML's own names, which take a large table to tell; all names used here are plain words
const PART = `[^\\s<>&"'=/:!?.\\d-][^\\s<>&"'=/:!?]*`;
const NAME = `${PART}(?::${PART})?`;
const TOKEN = new RegExp(
  `<\\?[\\s\\S]*?\\?>|<!--[\\s\\S]*?-->|<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|[^<]+`,
  'y',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML without DTD and CDATA into its root element.
 * @throws SyntaxFault when it is not well-formed, or a prefix is not bound.
 */
export function readXml(text: string): XmlElement {
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (!token) throw new SyntaxFault(`not well-formed: ${text.slice(at, at + 30)}`);
    const [whole, closing, source, attributes, empty] = token;
    if (source === undefined) {
      if (!whole.startsWith('<')) addText(stack, whole);
      continue;
    }
    if (closing) {
      const open = stack.pop();
      if (open?.source !== source) throw new SyntaxFault(`not well-formed: </${source}>`);
      continue;
    }
    const open = openElement(source, attributes ?? '', stack.at(-1)?.scope ?? XML);
    const parent = stack.at(-1);
    if (parent) parent.element.children.push(open.element);
    else if (root) throw new SyntaxFault('not well-formed: two roots');
    else root = open.element;
    if (!empty) stack.push(open);
  }
  if (!root || stack.length > 0) throw new SyntaxFault('not well-formed: ends too early');
  return root;
}

function addText(stack: readonly Open[], source: string): void {
  const text = unescaped(source);
  const open = stack.at(-1);
  if (open) open.element.text += text;
  else if (text.replace('\ufeff', '').trim() !== '') throw new SyntaxFault('not well-formed: text outside the root');
}

function openElement(source: string, attributes: string, outer: Scope): Open {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map((match) => ({
    source: match[1] ?? '',
    value: unescaped(match[2] ?? match[3] ?? ''),
  }));
  if (new Set(pairs.map((pair) => pair.source)).size < pairs.length) throw new SyntaxFault('attribute given twice');
  const bindings = pairs.filter((pair) => /^xmlns(:|$)/.test(pair.source));
  const scope = new Map([...outer, ...bindings.map((pair) => [pair.source.slice(6), pair.value] as const)]);
  const named = pairs.filter((pair) => !bindings.includes(pair));
  return {
    source,
    scope,
    element: {
      ...bound(source, scope),
      attributes: named.map((pair) => ({
        ...(pair.source.includes(':') ? bound(pair.source, scope) : { namespace: '', name: pair.source }),
        value: pair.value,
      })),
      children: [],
      text: '',
    },
  };
}

function bound(source: string, scope: Scope): { namespace: string; prefix: string; name: string } {
  const [first, second] = source.split(':');
  const prefix = second === undefined ? '' : (first ?? '');
  const namespace = scope.get(prefix);
  if (prefix !== '' && namespace === undefined) throw new SyntaxFault(`prefix ${prefix} is not bound`);
  return { namespace: namespace ?? '', prefix, name: second ?? first ?? '' };
}

function unescaped(source: string): string {
  return source.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+)?;?/g, (whole, entity: string | undefined) => {
    const code = entity?.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity?.slice(1));
    const text = entity?.startsWith('#') && code <= 0x10ffff ? String.fromCodePoint(code) : NAMED[entity ?? ''];
    if (text === undefined || !whole.endsWith(';')) throw new SyntaxFault(`not well-formed: ${whole}`);
    return text;
  });
}
