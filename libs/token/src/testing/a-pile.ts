import { shownBatches } from '@ortaq/domain/voting';
import { toHex } from '@ortaq/log';
import { createHash } from 'node:crypto';

import { ballotHash } from '../ballot.ts';
import type { BundledBatch, BundledPaper, BundledSheet } from '../bundle/bundle.ts';
import { paperSeal, paperText } from '../paper.ts';

/** A sheet of the trial election: the projects that are marked on it, none for a blank one. */
export function aSheet(choices: readonly string[], serial: string): string {
  const nonce = createHash('md5').update(serial).digest('hex');
  const sorted = choices.toSorted();
  return paperText({ election: 'aqbulaq/2027', paper: choices.length > 0 ? 'vote' : 'blank', choices: sorted, nonce });
}

export const byHashOfText = (one: BundledSheet, other: BundledSheet): number =>
  toHex(ballotHash(one.text)) < toHex(ballotHash(other.text)) ? -1 : 1;

/** Batches of so many sheets each, read, signed for and counted; one more ballot was not returned. */
export function aPaperChannel(sizes: readonly number[], projects: readonly string[]) {
  const piles = sizes.map((size, batch) =>
    Array.from({ length: size }, (_, at) => aSheet(at % 5 === 4 ? [] : [projects[at % 3]!], `${batch}/${at}`)),
  );
  const batches: BundledBatch[] = piles.map((texts, at) => ({
    number: at + 1,
    version: 1,
    sheets: texts.length,
    seal: paperSeal(texts),
  }));
  const shown = shownBatches(batches);
  const sheets = piles.flatMap((texts, at) =>
    texts.map((text): BundledSheet => ({ batch: shown.has(batches[at]!) ? at + 1 : null, text })),
  );
  const all = sheets.sort(byHashOfText);
  const counted = sheets.length;
  const root = paperSeal(all.map(({ text }) => text));
  const paper: BundledPaper = { counted, aside: 0, spoiled: 0, unreturned: 1, root, batches };
  return { paper, sheets: all, given: counted + 1 };
}

/** What the log says of the batches, in the order of the acts. */
export const actsOfBatches = ({ batches }: BundledPaper) =>
  batches.flatMap(({ number, version, sheets, seal }) => {
    const named = { batch: number, version, sheets };
    return [
      { act: 'voting.openBatch', what: named },
      ...[1, 2, 3].map((place) => ({ act: 'voting.signBatch', what: { ...named, place, seal } })),
    ];
  });
