import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.ts';

/** Line, column and code of every problem of a text, and whether it could be understood. */
function read(text: string): { readonly said: readonly string[]; readonly value: unknown } {
  const { document, problems } = parseYaml('f.yaml', text);
  return { said: problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`), value: document?.value };
}

describe('YAML', () => {
  it('becomes plain values without a prototype', () => {
    const { value } = read('a: { b: [1, x, true, null, 2.50] }\nd: 2023-12-31\ne: ja\n');
    expect(JSON.stringify(value)).toBe('{"a":{"b":[1,"x",true,null,2.5]},"d":"2023-12-31","e":"ja"}');
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  it('tells where every key and value stands and how a value was typed', () => {
    const { document } = parseYaml('f.yaml', 'a:\n  - b: 2.50\n    c: "x"\nleer:\n');
    expect(document?.spotOf(['a', 0, 'b'])).toEqual({
      place: { file: 'f.yaml', line: 2, column: 8 },
      keyPlace: { file: 'f.yaml', line: 2, column: 5 },
      typed: '2.50',
      quoted: false,
    });
    expect(document?.spotOf(['a', 0, 'c'])).toMatchObject({ typed: 'x', quoted: true });
    expect(document?.placeOf(['leer'])).toEqual({ file: 'f.yaml', line: 4, column: 1 });
  });

  it('points at the nearest thing there is for a value that is missing', () => {
    const { document } = parseYaml('f.yaml', 'a:\n  b: 1\n');
    expect(document?.placeOf(['a', 'x', 'y'])).toEqual({ file: 'f.yaml', line: 1, column: 1 });
  });

  it.each([
    ['a tab', 'a:\n\tb: 1\n\tc: 2\n', ['2:1 yaml.tab', '3:1 yaml.tab']],
    ['a protected space', 'a:\n\u00a0 b: 1\n', ['2:1 yaml.protected-space']],
    ['a quotation mark never closed', 'a: "abc\nb: 2\nc: 3\n', ['1:4 yaml.unclosed-quote']],
    ['a quotation mark closed by the next one', 'a: "abc\nb: "def"\n', ['1:4 yaml.unclosed-quote']],
    ['a second colon', 'a: Teil 2: Mittel\nd: 1\n', ['1:4 yaml.second-colon']],
    ['no space after the colon', 'a:1\nb: 2\n', ['1:1 yaml.missing-space']],
    ['no colon', 'a\nb: 1\n', ['1:1 yaml.missing-colon']],
    ['less indentation', 'a:\n  b: 1\n c: 2\n', ['3:1 yaml.indentation']],
    ['more indentation', 'a:\n  b: 1\n   c: 2\n', ['2:6 yaml.indentation']],
    ['a bracket never closed', 'a: [1, 2\nb: 3\n', ['2:1 yaml.unclosed-bracket']],
    ['a missing comma', 'a: {b: 1 c: 2}\n', ['1:8 yaml.missing-comma']],
    ['a comma too many', 'a: [1,,2]\n', ['1:7 yaml.missing-comma']],
    ['a placeholder alone', 'a: {{jahr}}\n', ['1:5 yaml.template-without-quotes']],
    ['a placeholder before text', 'a: {{jahr}} Mittel\n', ['1:4 yaml.template-without-quotes']],
    ['an at sign', 'a: @ort\n', ['1:4 yaml.reserved-start']],
    ['a wrong escape', 'a: "C:\\Q"\n', ['1:7 yaml.bad-escape']],
    ['a comment too near', 'a: "x"#y\n', ['1:7 yaml.comment-space']],
    ['a colour without quotation marks', 'a: { farbe: #1f5a94 }\nb: 1\n', ['1:13 yaml.colour-as-comment']],
    ['a dash for no value', 'a: -\nb: 1\n', ['1:4 yaml.list-on-key-line']],
    ['a greater sign', 'a: >= 5\n', ['1:5 yaml.block-header']],
    ['anchors and aliases', 'a: &x 1\nb: *x\n', ['1:4 yaml.reference']],
    ['bold Markdown', 'a: **fett**\n', ['1:4 yaml.reference']],
    ['a tag', 'a: !!float 1\n', ['1:4 yaml.tag']],
    ['a directive', '%YAML 1.1\n---\na: 010\n', ['1:1 yaml.directive']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1 yaml.several-documents']],
    ['a merge key', 'a: {b: 1}\n<<: {c: 1}\n', ['2:1 yaml.merge-key']],
    ['no name before the colon', ': 1\n', ['1:1 yaml.key']],
    ['a list before the colon', '? [a]\n: 1\n', ['1:3 yaml.key']],
    ['too many levels', `a: ${'['.repeat(40)}`, ['1:34 yaml.too-deep']],
    ['too many levels of lists', `${'- '.repeat(40)}a`, ['1:63 yaml.too-deep']],
  ])('is refused with %s', (_what, text, said) => {
    expect(read(text)).toEqual({ said, value: undefined });
  });

  it.each([
    ['a key twice, of which the first counts', 'a: 1\nb: 2\na: 3\n', '{"a":1,"b":2}', ['3:1 yaml.duplicate-key']],
    [
      'names of the machinery, left out',
      '__proto__: 1\nconstructor: 2\nprototype: 3\na: 4\n',
      '{"a":4}',
      ['1:1 yaml.reserved-key', '2:1 yaml.reserved-key', '3:1 yaml.reserved-key'],
    ],
  ])('is read on with %s', (_what, text, value, said) => {
    const found = read(text);
    expect(found.said).toEqual(said);
    expect(JSON.stringify(found.value)).toBe(value);
  });

  it('names both lines of a key that stands twice', () => {
    const [problem] = parseYaml('f.yaml', 'a: 1\nb: 2\na: 3\n').problems;
    expect(problem?.message).toBe(
      '„a“ steht in diesem Abschnitt schon in Zeile 1. Erwartet wird jeder Name nur einmal.',
    );
  });

  it('never reaches the prototype of anything', () => {
    parseYaml('f.yaml', '__proto__: { polluted: 1 }\na: { constructor: { prototype: { polluted: 1 } } }\n');
    expect('polluted' in {}).toBe(false);
  });

  it('is read once for the same text of the same file', () => {
    const first = parseYaml('a.yaml', 'a: 1\n').document;
    expect(first).not.toBeNull();
    expect(parseYaml('a.yaml', 'a: 1\n').document).toBe(first);
    expect(parseYaml('a.yaml', 'a: 2\n').document).not.toBe(first);
    expect(parseYaml('b.yaml', 'a: 1\n').document?.placeOf(['a']).file).toBe('b.yaml');
  });
});
