import { type Money, rule } from '@ortaq/kernel';

import type { Utility } from './counting-rule.ts';
import type { Windows } from './cycle.process.ts';
import type { DraftRules } from './cycle-rules.ts';
import { isCrossed, type Limit, limitsAreKnown, moneyKept } from './limits.ts';
import { leavesTimeToObject } from './roll-freeze.ts';

/** The hours of a draft. */
export interface DraftHours extends Windows {
  readonly rollFreezesAt: Date | null;
}

/** What the publication of a cycle is judged by. */
export interface PlanFacts extends DraftHours {
  readonly now: Date;
  readonly fiscalYear: number;
  readonly envelope: Money;
  readonly rules: DraftRules;
  /** The youngest age the law of the country gives a vote. */
  readonly lawfulAge: number;
  /** Whether the one who publishes is not the one who changed the draft last. */
  readonly isSecondPerson: boolean;
}

const draft = rule<DraftHours>();
const plan = rule<PlanFacts>();

const areDifferent = (all: readonly unknown[]): boolean => new Set(all).size === all.length;
const gives = (type: DraftRules['ballot']['type']): boolean => type === 'cumulative' || type === 'scoring';

/** The measure by which a rule weighs what a voter marked. */
const measureOf = ({ count }: DraftRules): Utility => (count.kind === 'greedy' ? count.score : count.utility);

function fits({ kind }: Utility, type: DraftRules['ballot']['type']): boolean {
  if (kind === 'points') return gives(type);
  return (kind !== 'borda' && kind !== 'positional') || type === 'ordinal';
}

const limitsOf = ({ count }: DraftRules): readonly Limit[] => count.quotas ?? [];

const yearOf = (moment: Date): number => moment.getUTCFullYear();

/** Even a draft keeps its windows in order. */
export const draftRules = [
  draft(
    'cycles/windows-crossed',
    (f) =>
      f.submissionOpensAt < f.submissionClosesAt &&
      f.submissionClosesAt <= f.votingOpensAt &&
      f.votingOpensAt < f.votingClosesAt,
  ),
  draft(
    'cycles/roll-freeze-late',
    (f) => f.rollFreezesAt !== null && leavesTimeToObject(f.rollFreezesAt, f.votingOpensAt),
  ),
] as const;

// prettier-ignore
export const planRules = [
  plan('cycles/own-draft',            (f) => f.isSecondPerson),
  // Money is found in the budget of a year that has not begun, or is under way.
  plan('cycles/year-past',            (f) => f.fiscalYear >= yearOf(f.votingClosesAt)),
  ...draftRules,
  plan('cycles/submission-past',      (f) => f.now < f.submissionClosesAt),
  plan('cycles/roll-freeze-past',     (f) => f.rollFreezesAt === null || f.now < f.rollFreezesAt),
  plan('cycles/no-categories',        (f) => f.rules.categories.length > 0),
  plan('cycles/category-twice',       (f) => areDifferent(f.rules.categories.map(({ code }) => code))),
  plan('cycles/cost-limits-crossed',  (f) => f.rules.projectCost.least <= f.rules.projectCost.most),
  plan('cycles/project-over-envelope', (f) => f.rules.projectCost.most <= f.envelope),
  plan('cycles/age-under-law',        (f) => f.rules.voters.minimumAge >= f.lawfulAge),
  plan('cycles/ballot-limits-crossed', ({ rules: { ballot } }) => ballot.most === null || ballot.least <= ballot.most),
  plan('cycles/ballot-takes-one',     ({ rules: { ballot } }) => ballot.type !== 'choose-1' || (ballot.least === 1 && ballot.most === 1)),
  plan('cycles/points-missing',       ({ rules: { ballot } }) => !gives(ballot.type) || (ballot.points ?? 0) > 0),
  plan('cycles/points-unused',        ({ rules: { ballot } }) => gives(ballot.type) || ballot.points === null),
  plan('cycles/count-unfit',          ({ rules }) => fits(measureOf(rules), rules.ballot.type)),
  plan('cycles/part-without-share',   ({ rules: { count } }) => count.kind !== 'greedy' || (count.overflow === 'part') === (count.partPercent !== undefined)),
  plan('cycles/ties-without-lot',     ({ rules: { count } }) => count.ties.chain.includes('lot')),
  plan('cycles/settlement-twice',     ({ rules: { classes = [] } }) => areDifferent(classes.flatMap(({ settlements }) => settlements))),
  plan('cycles/limit-unknown',        ({ rules }) => limitsAreKnown(limitsOf(rules), rules)),
  plan('cycles/limit-twice',          ({ rules }) => areDifferent(limitsOf(rules).map(({ column, value }) => `${column} ${value}`))),
  plan('cycles/limit-crossed',        ({ rules }) => !limitsOf(rules).some(isCrossed)),
  plan('cycles/limits-over-envelope', ({ rules, envelope }) => moneyKept(limitsOf(rules)) <= envelope),
  plan('cycles/tie-step-twice',       ({ rules: { count } }) => areDifferent(count.ties.chain)),
] as const;

/** Changing a cycle. After publication nobody can, the akim neither. */
export const frozenRules = [rule<{ readonly isDraft: boolean }>()('cycles/frozen', ({ isDraft }) => isDraft)] as const;

/** Writing down stages that the clock opened: there must be some. */
export const settlingRules = [
  rule<{ readonly dueStages: number }>()('cycles/nothing-due', (f) => f.dueStages > 0),
] as const;
