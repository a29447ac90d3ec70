import type { CountingRule, CycleId, CycleRules } from '@ortaq/domain/cycles';
import { publishedRule } from '@ortaq/domain/tally';
import { money } from '@ortaq/kernel';
import type { Election } from '@ortaq/tally';
import { instantAt } from '@ortaq/words';

import type { PublishedPlan } from '../cycles/published-cycles.store.ts';

const DAY_MS = 86_400_000;

/** What a file leaves to the place where it is read. */
export interface Around {
  readonly timeZone: string;
  readonly currency: string;
}

const wholeOf = ({ meta }: Election, key: string): number | null => {
  const value = Number(meta.get(key) ?? '');
  return meta.has(key) && Number.isInteger(value) && value > 0 ? value : null;
};

/** `21.04.2023` or `2023` as a civil date; of a bare year its first or last day. */
function dayOf(text: string | undefined, ofYear: string): string | undefined {
  const [, date, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text ?? '') ?? [];
  if (date) return `${year}-${month}-${date}`;
  return /^\d{4}$/.test(text ?? '') ? `${text}-${ofYear}` : undefined;
}

/** The polls from the first minute of the first day to the end of the last; a file tells nothing of submission, so the day before stands for it. */
function windowsOf({ meta }: Election, zone: string) {
  const first = dayOf(meta.get('date_begin'), '01-01') ?? `${yearOf(meta)}-01-01`;
  const last = dayOf(meta.get('date_end'), '12-31') ?? first;
  const votingOpensAt = instantAt(first, '00:00', zone);
  return {
    submissionOpensAt: new Date(votingOpensAt.getTime() - DAY_MS),
    submissionClosesAt: votingOpensAt,
    votingOpensAt,
    votingClosesAt: new Date(instantAt(last, '00:00', zone).getTime() + DAY_MS),
  };
}

const yearOf = (meta: Election['meta']): number =>
  Number(/\d{4}/.exec(meta.get('instance') ?? '')?.[0] ?? /\d{4}$/.exec(meta.get('date_end') ?? '')?.[0] ?? 2000);

/** The rule of the file's own name; undefined where it says nothing that can be counted. */
export const ruleOfFile = ({ meta, voteType }: Election): CountingRule | undefined =>
  publishedRule({
    name: meta.get('rule') ?? '',
    ballots: voteType,
    threshold: Number(meta.get('min_project_score_threshold') ?? 0),
  });

function rulesOf(election: Election, count: CountingRule, currency: string): CycleRules {
  const { meta, voteType, budget, projects } = election;
  const costs = projects.map(({ cost }) => cost).toSorted((a, b) => (a < b ? -1 : 1));
  return {
    currency: meta.get('currency') ?? currency,
    categories: [],
    projectCost: { least: money(costs[0] ?? 0n), most: money(costs.at(-1) ?? budget) },
    proposers: { minimumAge: 0, mostProposals: projects.length },
    voters: { minimumAge: 0 },
    ballot: {
      type: voteType,
      least: wholeOf(election, 'min_length') ?? 1,
      most: voteType === 'choose-1' ? 1 : wholeOf(election, 'max_length'),
      points: wholeOf(election, 'max_sum_points') ?? wholeOf(election, 'max_points'),
      withinEnvelope: meta.get('max_sum_cost') === meta.get('budget'),
    },
    count,
    seedCommitment: '',
  };
}

/** A cycle as the file tells it. Amounts of the election are hundredths of the currency unit. */
export function planOfFile(id: CycleId, election: Election, { count, around }: Counted): PublishedPlan {
  const title = election.meta.get('description') ?? election.meta.get('unit') ?? '';
  return {
    id,
    fiscalYear: yearOf(election.meta),
    title: { kk: title, ru: title, en: title },
    envelope: money(election.budget),
    rules: rulesOf(election, count, around.currency),
    plannedBy: null,
    rollFreezesAt: null,
    ...windowsOf(election, around.timeZone),
  };
}

interface Counted {
  readonly count: CountingRule;
  readonly around: Around;
}
