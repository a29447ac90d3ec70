import type { BallotForm } from './cycle-rules.ts';

/** Ballots a village chooses from. The names are keys of words. */
export const ballotForms = {
  approval: { type: 'approval', withinEnvelope: false },
  knapsack: { type: 'approval', withinEnvelope: true },
  points: { type: 'cumulative', withinEnvelope: false },
  ranking: { type: 'ordinal', withinEnvelope: false },
} as const satisfies Record<string, Pick<BallotForm, 'type' | 'withinEnvelope'>>;

export type BallotPreset = keyof typeof ballotForms;

/** Which of them a ballot is, whatever its numbers; nothing when it is none. */
export const ballotPresetOf = ({ type, withinEnvelope }: BallotForm): BallotPreset | undefined =>
  (Object.keys(ballotForms) as BallotPreset[]).find(
    (name) => ballotForms[name].type === type && ballotForms[name].withinEnvelope === withinEnvelope,
  );
