import { canonicalJson, type Json, leafHash, rootOf, toHex } from '@ortaq/log';

import { ballotHash } from './ballot.ts';

/** A sheet of paper as two people read it. Nothing in it names a person, a place in the pile or an hour. */
export interface PaperSaid {
  readonly election: string;
  readonly paper: 'vote' | 'blank' | 'invalid';
  /** As on a ballot that was cast with a token; none on a blank or an invalid sheet. */
  readonly choices: Json;
  /** 16 bytes in hexadecimal that only the batch's secret gives: equal sheets look different, and nobody can try them against a seal. */
  readonly nonce: string;
}

/** The one spelling of a sheet (RFC 8785) that is sealed, kept and published. */
export const paperText = ({ election, paper, choices, nonce }: PaperSaid): string =>
  canonicalJson({ election, paper, choices, nonce });

const kinds: ReadonlySet<string> = new Set(['vote', 'blank', 'invalid']);

/** What a text says, or null when it is not the one spelling of a sheet. */
export function readPaperText(text: string): PaperSaid | null {
  try {
    const said = JSON.parse(text) as PaperSaid;
    const { election, paper, choices, nonce } = said;
    const isSaid =
      typeof election === 'string' && kinds.has(paper) && Array.isArray(choices) && /^[0-9a-f]{32}$/.test(nonce);
    const isEmpty = isSaid && choices.length === 0;
    return isSaid && isEmpty === (paper !== 'vote') && paperText(said) === text ? said : null;
  } catch {
    return null;
  }
}

/** Root of the RFC 6962 tree over the hashes of sheets in the order of their bytes, hex: the order of the pile does not show. */
export function paperSeal(texts: readonly string[]): string {
  const hashes = texts.map(ballotHash).sort((one, other) => (toHex(one) < toHex(other) ? -1 : 1));
  return toHex(rootOf(hashes.map(leafHash)));
}
