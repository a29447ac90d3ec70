import type { CostLine, Place, Proposal } from '@ortaq/domain/proposals';
import { money } from '@ortaq/kernel';

import type { Written } from './content.ts';
import type { CostLineEntity } from './cost-line.entity.ts';
import type { ProposalEntity } from './proposal.entity.ts';

const degrees = (text: string | null): number | null => (text === null ? null : Number(text));

function pointOf({ latitude, longitude }: Pick<ProposalEntity, 'latitude' | 'longitude'>): Place['point'] {
  const [lat, long] = [degrees(latitude), degrees(longitude)];
  return lat === null || long === null ? null : { latitude: lat, longitude: long };
}

export const proposalOf = (row: ProposalEntity): Proposal => ({
  id: row.id,
  communityId: row.communityId,
  cycleId: row.cycleId,
  number: row.number,
  status: row.status,
  language: row.language,
  title: row.title,
  change: row.change,
  problem: row.problem,
  solution: row.solution,
  beneficiaries: row.beneficiaries,
  category: row.category,
  settlementId: row.settlementId,
  placeText: row.placeText,
  point: pointOf(row),
  authorId: row.authorId,
  authorShows: row.authorShows,
  authorShown: row.authorShown,
  cost: money(row.cost),
  costProposed: money(row.costProposed),
  costSource: row.costSource,
  asksEstimate: row.asksEstimate,
  respondBy: row.respondBy,
  submittedAt: row.submittedAt,
});

export const costLineOf = ({ name, amount }: CostLineEntity): CostLine => ({ name, amount: money(amount) });

/** What a proposal says, as columns. Its cost lines are a table of their own. */
export const columnsOf = (written: Written) => ({
  language: written.language,
  title: written.title,
  change: written.change,
  problem: written.problem,
  solution: written.solution,
  beneficiaries: written.beneficiaries,
  category: written.category,
  settlementId: written.settlementId,
  placeText: written.placeText,
  latitude: written.point && String(written.point.latitude),
  longitude: written.point && String(written.point.longitude),
  costSource: written.costSource,
  asksEstimate: written.asksEstimate,
  authorShows: written.authorShows,
  authorShown: written.authorShown,
  cost: String(written.cost),
  costProposed: String(written.costProposed),
});
