import type { Id } from '@ortaq/kernel';

export type RunId = Id<'Run'>;

export type RunStatus = 'running' | 'done' | 'failed' | 'cancelled';

/** A count after which nothing was heard is taken for dead, and another may begin. */
export const SILENCE_OF_THE_DEAD_MS = 120_000;

export interface Run {
  readonly id: RunId;
  readonly status: RunStatus;
  readonly toldAt: Date;
  readonly fingerprint: string | null;
}

/** What a count says beside its projects. Amounts are minor units as decimals. */
export interface CountSummary {
  readonly totalCost: string;
  readonly reserve: readonly string[];
  readonly measures: {
    readonly voters: number;
    readonly votersWithWinner: number;
    readonly percentWithWinner: string;
    readonly averageWinners: string;
    readonly averageCost: string;
    readonly histogram: readonly number[];
  };
  readonly besideGreedy: {
    readonly prefersFirst: number;
    readonly prefersSecond: number;
    readonly withWinnerFirst: number;
    readonly withWinnerSecond: number;
    readonly onlyFirst: readonly string[];
    readonly onlySecond: readonly string[];
  };
}
