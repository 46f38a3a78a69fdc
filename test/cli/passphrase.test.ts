import { EventEmitter } from 'node:events';
import type { ReadStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { firstLine, passphraseSources } from '../../src/cli/passphrase.ts';

/** A keyboard at a terminal, and what the terminal was told. */
function terminal(isTTY: boolean) {
  const told: string[] = [];
  const shown: string[] = [];
  const keys = Object.assign(new EventEmitter(), {
    isTTY,
    setRawMode: (raw: boolean) => told.push(raw ? 'silent' : 'echo'),
    resume: () => told.push('resume'),
    pause: () => told.push('pause'),
  });
  const environment: NodeJS.ProcessEnv = { SECRET: 'aus der Umgebung' };
  // Of a terminal only these are used.
  const input = () => keys as unknown as ReadStream;
  const sources = passphraseSources(environment, 'SECRET', input, (text) => shown.push(text));
  return { told, shown, environment, sources, type: (text: string) => keys.emit('data', Buffer.from(text)) };
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('a pass phrase', () => {
  it('is asked for without being shown, and may be corrected', async () => {
    const { told, shown, sources, type } = terminal(true);
    const answer = sources.ask('Passphrase: ');
    type('Grüx');
    type('\u007f\u007fünkohl\r');
    expect(text(await answer)).toBe('Grünkohl');
    expect(shown).toEqual(['Passphrase: ', '\n']);
    expect(told).toEqual(['silent', 'resume', 'echo', 'pause']);
  });

  it.each(['\u0003', '\u0004', '\u001b'])(
    'is empty when the person gives up, and the terminal shows again',
    async (key) => {
      const { told, sources, type } = terminal(true);
      const answer = sources.ask('Passphrase: ');
      type(`abc${key}`);
      expect(text(await answer)).toBe('');
      expect(told).toContain('echo');
    },
  );

  it('is not asked for where nobody sits', async () => {
    const { told, shown, sources } = terminal(false);
    expect(await sources.ask('Passphrase: ')).toBeUndefined();
    expect([...told, ...shown]).toEqual([]);
  });

  it('is taken out of the environment, where nobody finds it again', () => {
    const { environment, sources } = terminal(false);
    expect(sources.takeVariable()).toBe('aus der Umgebung');
    expect(environment.SECRET).toBeUndefined();
    expect(sources.takeVariable()).toBeUndefined();
  });

  it('is the first line of what is read, which is wiped', () => {
    for (const end of ['', '\n', '\r\n', '\nmehr\n']) {
      const bytes = Buffer.from(`geheim${end}`);
      expect(text(firstLine(bytes))).toBe('geheim');
      expect(bytes.every((byte) => byte === 0)).toBe(true);
    }
  });
});
