import type { Peer } from '../peer.ts';
import { chromium } from './chromium/peer.ts';
import { naive } from './naive/peer.ts';
import { pdfkit } from './pdfkit/peer.ts';
import { typst } from './typst/peer.ts';

export const PEERS: readonly Peer[] = [chromium, typst, naive, pdfkit];

/** Those that this machine has, and a sentence for each that it has not. */
export function presentPeers(peers: readonly Peer[] = PEERS): {
  readonly present: readonly Peer[];
  readonly missing: readonly string[];
} {
  const looked = peers.map((peer) => ({ peer, found: peer.found() }));
  return {
    present: looked.flatMap(({ peer, found }) => ('version' in found ? [peer] : [])),
    missing: looked.flatMap(({ found }) => ('missing' in found ? [found.missing] : [])),
  };
}
