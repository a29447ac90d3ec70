import { amount } from '../count/amount.ts';
import type { Trace, TraceRound } from '../count/outcome.ts';
import type { Setting } from '../count/setting.ts';
import { PlainPhragmen } from './plain-phragmen.ts';
import type { ReplayCode, ReplayFault } from './fault.ts';

export const replayPhragmen = ({ election, votes, ties, failure }: Setting, { rounds }: Trace): ReplayFault | null => {
  const place = new Map(votes.ids.map((id, at) => [id, at]));
  const rank = (id: string) => ties.rank[place.get(id)!]!;
  const state = new PlainPhragmen(election, (id) => failure(place.get(id)!) === null);
  for (const round of rounds) {
    const code = faultOf(state, round, rank);
    if (code) return { code, round: round.round, project: round.project };
  }
  const tied = state.lowest();
  const mayGoOn = tied.length > 0 && tied.every((id) => state.fits(id));
  return mayGoOn ? { code: 'more-was-possible', round: rounds.length + 1 } : null;
};

const faultOf = (state: PlainPhragmen, round: TraceRound, rank: (id: string) => number): ReplayCode | null => {
  const tied = state.lowest();
  if (!tied.includes(round.project)) return 'not-cheapest';
  if (!tied.every((id) => state.fits(id))) return 'does-not-fit';
  if ((tied.length > 1 ? tied : []).toSorted().join('\n') !== (round.tied ?? []).toSorted().join('\n'))
    return 'other-tie';
  if (tied.some((id) => rank(id) < rank(round.project))) return 'tie-broken-otherwise';
  return amount(state.buy(round.project)) === round.load ? null : 'other-price';
};
