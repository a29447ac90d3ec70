import type { OutputOf, voting } from '@ortaq/contract';
import type { PaperGround } from '@ortaq/domain/voting';

type V = typeof voting;

export type Paper = OutputOf<V['readPaper']>;
export type BatchCard = Paper['batches'][number];
export type Batch = OutputOf<V['readBatch']>;
export type Account = Paper['account'];
export type Voter = OutputOf<V['findVoters']>['voters'][number];

/** What a pile is read by, and what the projects are called. */
export interface Ground extends PaperGround {
  readonly titles: ReadonlyMap<number, string>;
}

/** A batch in its vote. */
export interface AtBatch {
  readonly cycle: string;
  readonly batch: Batch;
}
