import { rule } from '@ortaq/kernel';

export type Channel = 'online' | 'paper';

/** What the roll and the book of issued ballots know of a person. */
export interface VoterFacts {
  readonly hasIdentityNumber: boolean;
  readonly hasRoll: boolean;
  readonly isOnRoll: boolean;
  readonly issued: Channel | null;
}

const voter = rule<VoterFacts>();

/** The first broken rule is the reason a person is told; the later ones follow from it. */
// prettier-ignore
export const voterRules = [
  voter('voting/no-identity-number', (f) => f.hasIdentityNumber),
  voter('voting/roll-not-ready',     (f) => f.hasRoll),
  voter('voting/not-on-roll',        (f) => f.isOnRoll),
  voter('voting/voted-on-paper',     (f) => f.issued !== 'paper'),
];

export type VoterObstacle = (typeof voterRules)[number]['code'];

/** Why this person cannot vote here, or nothing. */
export const obstacleOf = (facts: VoterFacts): VoterObstacle | null =>
  voterRules.find((each) => !each.holds(facts))?.code ?? null;
