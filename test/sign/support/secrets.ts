import type { Person } from './people.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Ways in which bytes could slip out. */
function disguises(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  return [
    text(bytes),
    buffer.toString('hex'),
    buffer.toString('hex').toUpperCase(),
    buffer.toString('base64').replace(/=+$/, ''),
    buffer.toString('base64url'),
  ];
}

const utf16 = (value: string): Uint8Array => Uint8Array.from([...value].flatMap((c) => [0, c.charCodeAt(0)]));

/** Everything that must be found nowhere: the pass phrase and the secret numbers of the key. */
export async function secretsOf({ key }: Person, passphrase: string): Promise<readonly string[]> {
  const jwk = await crypto.subtle.exportKey('jwk', key);
  const numbers = [jwk.d, jwk.p, jwk.q, jwk.dp, jwk.dq, jwk.qi].filter((part) => part !== undefined);
  return [
    ...disguises(new TextEncoder().encode(passphrase)),
    ...disguises(utf16(passphrase)),
    ...numbers.flatMap((number) => disguises(Buffer.from(number, 'base64url'))),
    ...numbers,
    'PRIVATE KEY',
  ];
}

/** Secrets that are in one of these texts or bytes. */
export function found(secrets: readonly string[], ...places: readonly (string | Uint8Array)[]): readonly string[] {
  const all = places.map((place) => (typeof place === 'string' ? text(Buffer.from(place)) : text(place)));
  return secrets.filter((secret) => all.some((place) => place.includes(secret)));
}
