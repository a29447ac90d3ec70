import { SMALLEST_GROUP } from '../turnout.ts';

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

/**
 * Batches whose ballots may be published under their number. The small ones are joined into one group without a number, which takes
 * in the next smallest until it is large enough too.
 */
export function shownBatches<Batch extends Sized>(batches: readonly Batch[]): ReadonlySet<Batch> {
  const bySize = batches.toSorted((one, other) => one.sheets - other.sheets);
  let joined = 0;
  let hidden = 0;
  for (const { sheets } of bySize) {
    const isEnough = joined === 0 || joined >= SMALLEST_GROUP;
    if (isEnough && sheets >= SMALLEST_GROUP) break;
    joined += sheets;
    hidden += 1;
  }
  return new Set(bySize.slice(hidden));
}
