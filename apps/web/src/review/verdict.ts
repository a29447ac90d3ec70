import { admitRules, type Answer, failedOf, refuseRules, returnRules, type VerdictFacts } from '@ortaq/domain/review';
import { broken, money } from '@ortaq/kernel';

import type { CycleCard } from '../cycles/phase-words.ts';
import type { Case } from './case.ts';
import type { Item } from './queue-groups.ts';

/** The three that end a review come first; each has a key of its own. */
export const mainVerdicts = ['return', 'admit', 'refuse'] as const;
export const otherVerdicts = ['merge', 'cost', 'conflict'] as const;

export type MainVerdict = (typeof mainVerdicts)[number];
export type Verdict = MainVerdict | (typeof otherVerdicts)[number];

export const keyOfVerdict = { return: 'R', admit: 'A', refuse: 'X' } as const satisfies Record<MainVerdict, string>;

export interface VerdictProps {
  readonly judged: Case;
  /** The checklist as it stands, kept or about to be. */
  readonly answers: readonly Answer[];
  readonly items: readonly Item[];
  readonly cycle: CycleCard;
  readonly onDecided: (verdict: Verdict) => void;
  readonly onCancel: () => void;
}

/** Why a verdict cannot be given yet: the server's own rules, asked before they are broken. */
export function obstaclesOf(
  verdict: MainVerdict,
  { judged, answers }: Pick<VerdictProps, 'judged' | 'answers'>,
  now: Date,
) {
  const facts = factsOf(judged, answers, now);
  const [firstFailed = 'lawful'] = failedOf(answers);
  const respondBy = judged.respondBy === null ? null : new Date(judged.respondBy);
  if (verdict === 'admit') return broken(admitRules, facts);
  if (verdict === 'refuse') return broken(refuseRules, { ...facts, criterion: firstFailed, respondBy });
  return broken(returnRules, { ...facts, respondBy: new Date(facts.votingOpensAt.getTime() - 1) });
}

const factsOf = (judged: Case, answers: readonly Answer[], now: Date): VerdictFacts => ({
  isOwnProposal: judged.bar === 'review/own-proposal',
  hasConflict: judged.bar === 'review/conflict-declared',
  status: judged.status,
  answers,
  cost: money(judged.cost),
  limits: { least: money(judged.limits.least), most: money(judged.limits.most) },
  now,
  votingOpensAt: new Date(judged.votingOpensAt),
});
