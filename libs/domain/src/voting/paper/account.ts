import type { BatchStep } from './batch.ts';

/** What is known of every paper ballot that was given out in a vote. */
export interface PaperAccount {
  /** By the book: one for each person who took paper. */
  readonly given: number;
  /** Sheets in batches that three people signed for. */
  readonly counted: number;
  /** Ballots given out that lie in batches the akim set aside. */
  readonly aside: number;
  /** Given back unusable, with no other sheet in its place. */
  readonly spoiled: number;
  /** Taken away, or never put into the box. */
  readonly unreturned: number;
}

/** A batch as the account of the whole vote sees it. */
export interface AccountedBatch {
  readonly step: BatchStep;
  readonly sheets: number;
  /** Ballots of the book that a batch set aside stands for; null for any other. */
  readonly given: number | null;
}

const totalOf = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The part of the account that follows from the batches. */
export const accountOf = (batches: readonly AccountedBatch[]): Pick<PaperAccount, 'counted' | 'aside'> => ({
  counted: totalOf(batches.filter(({ step }) => step === 'signed').map(({ sheets }) => sheets)),
  aside: totalOf(batches.map(({ step, given }) => (step === 'aside' ? (given ?? 0) : 0))),
});

/** Ballots that somebody has accounted for. */
export const foundIn = ({ counted, aside, spoiled, unreturned }: Omit<PaperAccount, 'given'>): number =>
  counted + aside + spoiled + unreturned;

/** Everything that was given out is somewhere, and nothing is there that was not given out. */
export const addsUp = (account: PaperAccount): boolean => foundIn(account) === account.given;
