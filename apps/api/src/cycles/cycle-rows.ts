import type { Cycle, CycleRules } from '@ortaq/domain/cycles';
import { money } from '@ortaq/kernel';

import type { CycleEntity, KeptRules } from './cycle.entity.ts';

/** Rules as the database keeps them: bigint becomes a decimal string. */
export const keptRules = (rules: CycleRules): KeptRules => ({
  ...rules,
  projectCost: { least: String(rules.projectCost.least), most: String(rules.projectCost.most) },
});

export const rulesOf = ({ projectCost: { least, most }, ...rest }: KeptRules): CycleRules => ({
  ...rest,
  projectCost: { least: money(least), most: money(most) },
});

export const cycleOf = (row: Omit<CycleEntity, 'seedSealed'>): Cycle => ({
  id: row.id,
  communityId: row.communityId,
  mark: row.mark,
  fiscalYear: row.fiscalYear,
  title: { kk: row.titleKk, ru: row.titleRu, en: row.titleEn },
  storedPhase: row.phase,
  envelope: money(row.envelope),
  rules: rulesOf(row.rules),
  rulesHash: row.rulesHash,
  plannedBy: row.plannedBy,
  origin: row.origin,
  submissionOpensAt: row.submissionOpensAt,
  submissionClosesAt: row.submissionClosesAt,
  votingOpensAt: row.votingOpensAt,
  votingClosesAt: row.votingClosesAt,
  rollFreezesAt: row.rollFreezesAt,
});

/** What a plan may say. */
export type Plan = Omit<Cycle, 'mark' | 'communityId' | 'storedPhase' | 'rulesHash' | 'origin'>;

/** A plan as columns. */
export const columnsOf = (cycle: Plan) => ({
  id: cycle.id,
  fiscalYear: cycle.fiscalYear,
  titleKk: cycle.title.kk,
  titleRu: cycle.title.ru,
  titleEn: cycle.title.en,
  envelope: String(cycle.envelope),
  rules: keptRules(cycle.rules),
  plannedBy: cycle.plannedBy,
  submissionOpensAt: cycle.submissionOpensAt,
  submissionClosesAt: cycle.submissionClosesAt,
  votingOpensAt: cycle.votingOpensAt,
  votingClosesAt: cycle.votingClosesAt,
  rollFreezesAt: cycle.rollFreezesAt,
});
