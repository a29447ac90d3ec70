import type { Cycle } from '@ortaq/domain/cycles';
import { choicesSaid, type PaperGround, type Sheet, sheetIn } from '@ortaq/domain/voting';
import { paperSeal, paperText } from '@ortaq/token';
import { createHmac } from 'node:crypto';

import { type Batch, linesOfBatch } from './batches.queries.ts';

/** What piles of a vote are read by. */
export interface Ground extends PaperGround {
  /** The name of the vote that stands in its ballots. */
  readonly election: string;
}

export const groundOf = (
  { rules, envelope, mark }: Cycle,
  slug: string,
  projects: PaperGround['projects'],
): Ground => ({ form: rules.ballot, envelope, projects, election: `${slug}/${mark}` });

/** A pile that was read: its sheets in the order of the pile, their texts as they are kept, and the seal over all of them. */
export interface ReadPile {
  readonly sheets: readonly Sheet[];
  readonly texts: readonly string[];
  readonly seal: string;
}

const nonceOf = ({ salt }: Batch, place: number): string =>
  createHmac('sha256', salt).update(`sheet\0${place}`).digest('hex').slice(0, 32);

/** The pile as its people agree on it, or null while they do not. */
export function readPile(batch: Batch, ground: Ground): ReadPile | null {
  const lines = linesOfBatch(batch);
  if (!lines) return null;
  const sheets = lines.map((line) => sheetIn(ground, line));
  const texts = sheets.map((sheet, place) =>
    paperText({
      election: ground.election,
      paper: sheet.kind,
      choices: sheet.kind === 'vote' ? choicesSaid(ground.form, sheet.marks) : [],
      nonce: nonceOf(batch, place),
    }),
  );
  return { sheets, texts, seal: paperSeal(texts) };
}

/** HMAC-SHA-256 of a keying by the secret of its batch, hex: it cannot be rewritten later, and nobody can guess it from the log. */
export const sealOfKeying = ({ salt }: Pick<Batch, 'salt'>, round: number, lines: readonly string[]): string =>
  createHmac('sha256', salt)
    .update(`keying\0${round}\0${lines.join('\n')}`)
    .digest('hex');
