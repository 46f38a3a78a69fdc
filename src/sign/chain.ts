import type { Certificate } from 'pkijs';

/** The certificates from the first to the last issuer there is among them; none twice. */
export function chainFrom(first: Certificate, all: readonly Certificate[]): readonly [Certificate, ...Certificate[]] {
  const chain: [Certificate, ...Certificate[]] = [first];
  for (let last = first; !last.subject.isEqual(last.issuer); ) {
    const issuer = all.find((candidate) => !chain.includes(candidate) && candidate.subject.isEqual(last.issuer));
    if (!issuer) break;
    chain.push(issuer);
    last = issuer;
  }
  return chain;
}
