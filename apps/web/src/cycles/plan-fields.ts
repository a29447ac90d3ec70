import type { cycles, OutputOf, SentOf } from '@ortaq/contract';
import {
  type BallotForm,
  ballotForms,
  type BallotPreset,
  ballotPresetOf,
  countingOf,
  type CountingPreset,
  countingPresets,
  type CountingRule,
  presetOf,
  usualRollFreeze,
  withLimits,
  withThreshold,
} from '@ortaq/domain/cycles';
import { dayOf, instantAt, isoIn, parseMoney } from '@ortaq/words';

import { classCodes, classesIn, limitFieldsOf, limitsIn } from './plan-limits.ts';

export type CyclePage = OutputOf<typeof cycles.readCycle>;
export type Category = CyclePage['rules']['categories'][number];

/** What a plan says, short of the village whose it is. */
export type Plan = Omit<SentOf<typeof cycles.planCycle>, 'community'>;

/** The fields of the form by their place in the contract, so that what the server finds wrong finds its field. */
export type PlanFields = Readonly<Record<string, string>>;

interface Ground {
  readonly zone: string;
  /** Every category that may be ticked, by its code. */
  readonly categories: readonly Category[];
  readonly ticked: readonly string[];
  /** Ids of the settlements of the village. */
  readonly settlements: readonly string[];
  readonly known: CyclePage['rules'] | null;
}

/** What is no sum, no moment or no number goes as it was typed: the server says what is wrong with it. */
const sumOf = (text = ''): string => String(parseMoney(text) ?? text);
const countOf = (text = ''): number => Number(text.trim() || Number.NaN);

function momentOf(text = '', zone: string): string {
  const [day, time] = text.split('T');
  return day && time ? isoIn(instantAt(day, time, zone), zone) : text;
}

/** The hour typed, or the usual one. */
function freezeOf(fields: PlanFields, zone: string): string {
  const opens = new Date(momentOf(fields['votingOpensAt'], zone));
  if (fields['rollFreezesAt'] || Number.isNaN(opens.getTime())) return momentOf(fields['rollFreezesAt'], zone);
  return isoIn(usualRollFreeze(opens), zone);
}

/** The ballot chosen; one of the village's own keeps what the form does not ask. */
function ballotOf(fields: PlanFields, known: CyclePage['rules'] | null): BallotForm {
  const chosen = fields['rules.ballot'] as BallotPreset | undefined;
  const least = known?.ballot.least ?? 1;
  const most = fields['rules.ballot.most']?.trim() ? countOf(fields['rules.ballot.most']) : null;
  if (!chosen || !(chosen in ballotForms)) return { ...known!.ballot, most };
  const points = chosen === 'points' ? countOf(fields['rules.ballot.points']) : null;
  return { ...ballotForms[chosen], least, most, points };
}

function ruleOf(fields: PlanFields, { type }: BallotForm, { known, categories, ticked }: Ground): CountingRule {
  const chosen = fields['rules.count'] as CountingPreset | undefined;
  const { quotas: _, ...own } = chosen && chosen in countingPresets ? countingOf(chosen, type) : known!.count;
  const limited = [
    ...categories.flatMap(({ code }) => (ticked.includes(code) ? [{ column: 'category', value: code } as const] : [])),
    ...classCodes.map((code) => ({ column: 'class', value: code }) as const),
  ];
  const rule = withThreshold(own, Number(fields['rules.count.gate.minVotes'] ?? 0));
  return withLimits(rule, limitsIn(fields, limited));
}

/** The plan as the contract takes it, from what stands in the form. */
export function planOf(fields: PlanFields, ground: Ground): Plan {
  const { zone, categories, ticked, settlements, known } = ground;
  const ballot = ballotOf(fields, known);
  const classes = classesIn(fields, settlements);
  return {
    title: { kk: fields['title.kk'] ?? '', ru: fields['title.ru'] ?? '' },
    fiscalYear: countOf(fields['fiscalYear']),
    envelope: sumOf(fields['envelope']),
    submissionOpensAt: momentOf(fields['submissionOpensAt'], zone),
    submissionClosesAt: momentOf(fields['submissionClosesAt'], zone),
    votingOpensAt: momentOf(fields['votingOpensAt'], zone),
    votingClosesAt: momentOf(fields['votingClosesAt'], zone),
    rollFreezesAt: freezeOf(fields, zone),
    rules: {
      categories: categories.filter(({ code }) => ticked.includes(code)),
      ...(classes.length > 0 && { classes }),
      projectCost: {
        least: sumOf(fields['rules.projectCost.least']),
        most: sumOf(fields['rules.projectCost.most']),
      },
      proposers: {
        minimumAge: countOf(fields['rules.proposers.minimumAge']),
        mostProposals: countOf(fields['rules.proposers.mostProposals']),
      },
      voters: { minimumAge: countOf(fields['rules.voters.minimumAge']) },
      ballot,
      count: ruleOf(fields, ballot, ground) as Plan['rules']['count'],
    },
  };
}

const wholeOf = (minor: string): string => String(BigInt(minor) / 100n);

/** A moment as the field of a form shows it, on the clocks of the village. */
const wallOf = (instant: string, zone: string): string =>
  `${dayOf(instant, zone)}T${isoIn(new Date(instant), zone).slice(11, 16)}`;

/** What stands in the form at first: the known plan, or what most villages choose. */
export function fieldsOf(cycle: CyclePage | null, zone: string): PlanFields {
  if (!cycle) return usual;
  const { title, fiscalYear, envelope, rules } = cycle;
  return {
    'title.kk': title.kk,
    'title.ru': title.ru,
    fiscalYear: String(fiscalYear),
    envelope: wholeOf(envelope),
    submissionOpensAt: wallOf(cycle.submissionOpensAt, zone),
    submissionClosesAt: wallOf(cycle.submissionClosesAt, zone),
    votingOpensAt: wallOf(cycle.votingOpensAt, zone),
    votingClosesAt: wallOf(cycle.votingClosesAt, zone),
    rollFreezesAt: cycle.rollFreezesAt ? wallOf(cycle.rollFreezesAt, zone) : '',
    'rules.projectCost.least': wholeOf(rules.projectCost.least),
    'rules.projectCost.most': wholeOf(rules.projectCost.most),
    'rules.proposers.minimumAge': String(rules.proposers.minimumAge),
    'rules.proposers.mostProposals': String(rules.proposers.mostProposals),
    'rules.voters.minimumAge': String(rules.voters.minimumAge),
    'rules.ballot': ballotPresetOf(rules.ballot) ?? '',
    'rules.ballot.most': String(rules.ballot.most ?? ''),
    'rules.ballot.points': String(rules.ballot.points ?? usual['rules.ballot.points']),
    'rules.count': presetOf(rules.count, rules.ballot.type) ?? '',
    'rules.count.gate.minVotes': String(rules.count.gate?.minVotes ?? 0),
    ...limitFieldsOf(rules),
  };
}

const usual: PlanFields = {
  'rules.proposers.minimumAge': '16',
  'rules.proposers.mostProposals': '3',
  'rules.voters.minimumAge': '18',
  'rules.ballot': 'approval',
  'rules.ballot.points': '10',
  'rules.count': 'equal-shares',
  'rules.count.gate.minVotes': '0',
};
