import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.ts';
import { runProgram } from '../../src/cli/program.ts';

async function call(...words: string[]) {
  const said: { out: string; err: string; calls: unknown[] } = { out: '', err: '', calls: [] };
  const status = await runProgram(
    words,
    '1.2.3',
    {
      build: async (...given) => {
        said.calls.push(['build', ...given]);
        return EXIT.done;
      },
      check: async (...given) => {
        said.calls.push(['check', ...given]);
        return EXIT.problems;
      },
      create: async (...given) => {
        said.calls.push(['new', ...given]);
        return EXIT.done;
      },
      confirm: async (...given) => {
        said.calls.push(['confirm', ...given]);
        return EXIT.done;
      },
      approve: async (...given) => {
        said.calls.push(['approve', ...given]);
        return EXIT.done;
      },
      state: async (...given) => {
        said.calls.push(['state', ...given]);
        return EXIT.done;
      },
      diff: async (...given) => {
        said.calls.push(['diff', ...given]);
        return EXIT.done;
      },
      sign: async (...given) => {
        said.calls.push(['sign', ...given]);
        return EXIT.done;
      },
      archive: async (...given) => {
        said.calls.push(['archive', ...given]);
        return EXIT.done;
      },
      verify: async (...given) => {
        said.calls.push(['verify', ...given]);
        return EXIT.done;
      },
    },
    {
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
    },
  );
  return { status, ...said };
}

describe('the command line', () => {
  it('hands year and switches to the command and returns its status', async () => {
    expect(await call('build', '2024', '--out', 'x.pdf')).toMatchObject({
      status: 0,
      calls: [['build', ['2024'], { out: 'x.pdf' }]],
    });
    expect(await call('build', '2024', '--with-data')).toMatchObject({
      calls: [['build', ['2024'], { withData: true }]],
    });
    expect(await call('build', '2024', '--print')).toMatchObject({
      calls: [['build', ['2024'], { print: true }]],
    });
    expect(await call('build', '2024', '--timings')).toMatchObject({
      calls: [['build', ['2024'], { timings: true }]],
    });
    expect(await call('build', '2023', '2024')).toMatchObject({ calls: [['build', ['2023', '2024'], {}]] });
    expect(await call('build', '--all')).toMatchObject({ calls: [['build', [], { all: true }]] });
    expect(await call('build', '--watch', '2024', '--final')).toMatchObject({
      calls: [['build', ['2024'], { watch: true, final: true }]],
    });
    expect(await call('build', '2024', '--no-cache')).toMatchObject({
      calls: [['build', ['2024'], { cache: false }]],
    });
    expect(await call('diff', '2024', '2025', '--pdf', '--json', '--out', 'x.pdf')).toMatchObject({
      status: 0,
      calls: [['diff', '2024', '2025', { pdf: true, json: true, out: 'x.pdf' }]],
    });
    expect(await call('check', '2024', '--json')).toMatchObject({
      status: 1,
      calls: [['check', '2024', { json: true }]],
    });
    expect(await call('new', '2025', '--from', '2023')).toMatchObject({
      calls: [['new', '2025', { from: '2023' }]],
    });
    expect(await call('archive', '--all', '--out', 'x')).toMatchObject({
      status: 0,
      calls: [['archive', [], { all: true, out: 'x' }]],
    });
    expect(await call('archive')).toMatchObject({ status: 2, calls: [] });
    expect(await call('verify', 'a.pdf', 'output/archive')).toMatchObject({
      status: 0,
      calls: [['verify', ['a.pdf', 'output/archive']]],
    });
    expect(await call('verify')).toMatchObject({ status: 2, calls: [] });
    expect(await call('confirm', '2025', 'elb', 'einleitung.md')).toMatchObject({
      calls: [['confirm', '2025', ['elb', 'einleitung.md'], {}]],
    });
    expect(await call('confirm', '2025', '--all')).toMatchObject({ calls: [['confirm', '2025', [], { all: true }]] });
  });

  it.each([
    [['bild', '2024'], 'Den Befehl „bild“ gibt es nicht. Hilfe zeigt: npm run amip -- --help\n'],
    [
      ['build'],
      'Es fehlt die Angabe des Jahres, z. B. npm run amip -- build 2024. Hilfe zeigt: npm run amip -- --help\n',
    ],
    [
      ['diff', '2024'],
      'Es fehlt eine der beiden Ausgaben, die zu vergleichen sind, z. B. npm run amip -- diff 2024 2025. Hilfe zeigt: npm run amip -- --help\n',
    ],
    [['build', '2024', '--pretty'], 'Den Schalter „--pretty“ gibt es nicht. Hilfe zeigt: npm run amip -- --help\n'],
    [['build', '2024', '--out'], 'Hinter dem Schalter „--out“ fehlt die Angabe. Hilfe zeigt: npm run amip -- --help\n'],
    [['check', '2024', '2025'], 'Das sind zu viele Angaben. Hilfe zeigt: npm run amip -- --help\n'],
  ])('says in German what is wrong with the call %j', async (words, message) => {
    expect(await call(...words)).toMatchObject({ status: 2, err: message, out: '', calls: [] });
  });

  it('explains itself in German', async () => {
    const { status, out, err } = await call('--help');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Aufruf: amip [Schalter] [Befehl]');
    expect(out).toContain('Befehle:');
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|display|options|command/);
    for (const command of ['build', 'new', 'confirm']) {
      expect((await call(command, '--help')).out).not.toMatch(/Usage|Options|Arguments|display|options|default/);
    }
    expect(out).toContain('build <jahr> …');
    expect(out).toContain('diff <alt> <neu>');
    expect((await call('diff', '--help')).out).not.toMatch(/Usage|Options|Arguments|display|options|default/);
    expect((await call('build', '--help')).out).not.toMatch(/Usage|Options|Arguments|display|options|default/);
  });

  it('shows its help and calls the call wrong when nothing is asked', async () => {
    expect(await call()).toMatchObject({ status: 2, out: expect.stringContaining('Aufruf:') });
  });

  it('shows its version', async () => {
    expect(await call('--version')).toMatchObject({ status: 0, out: '1.2.3\n' });
  });
});
