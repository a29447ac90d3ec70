import { joinSmall, SMALLEST_GROUP } from '../smallest-group.ts';

/** Numbers of ballots that lie in a file, by the way they came. */
export interface Channels {
  readonly online: number;
  readonly paper: number;
}

/** Whether a group is so small that its ballots could point at people. Nobody at all is no group. */
const isHandful = (size: number): boolean => size > 0 && size < SMALLEST_GROUP;

/**
 * Whether ballots must not be published by channel: there are too few altogether, or one channel is a handful. Then the other is
 * withheld with it, because the published totals minus a published channel would be the handful.
 */
export const isWithheld = ({ online, paper }: Channels): boolean =>
  online + paper < SMALLEST_GROUP || isHandful(online) || isHandful(paper);

interface Sized {
  readonly sheets: number;
}

/** Batches whose ballots may be published under their number. The small ones are joined into one group without a number. */
export const shownBatches = <Batch extends Sized>(batches: readonly Batch[]): ReadonlySet<Batch> =>
  new Set(joinSmall(batches, ({ sheets }) => sheets).shown);
