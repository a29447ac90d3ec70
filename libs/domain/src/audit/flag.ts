import { type Money, sum } from '@ortaq/kernel';

/** A paper that stands: confirmed and not mirrored. */
export interface StandingPaper {
  readonly number: string;
  /** The day on the paper, YYYY-MM-DD. */
  readonly dated: string;
  readonly amount: Money;
}

/** A contract with what was accepted and paid under it. */
export interface FlagContract extends StandingPaper {
  readonly project: number;
  readonly supplier: string;
  /** Equal for the same supplier under any spelling. */
  readonly supplierKey: string;
  readonly plannedEnd: string;
  readonly acceptances: readonly StandingPaper[];
  readonly payments: readonly StandingPaper[];
  /** The day of the last thing that happened under it. */
  readonly movedOn: string;
}

/** What a flag points at, and the numbers of its formula. A flag accuses nobody: it says where to look. */
export interface Flag {
  readonly code: FlagCode;
  readonly project: number | null;
  readonly contract: string | null;
  readonly supplier: string;
  readonly found: Readonly<Record<string, bigint | string>>;
}

/** The thresholds, of the handbook of red flags; a village has too few contracts for quartiles. */
export const flagLimits = {
  contracts: 5n,
  share: 50n,
  advance: 30n,
  duplicateDays: 7n,
  lateDays: 30n,
  silentDays: 60n,
} as const;

export const flagCodes = ['F08', 'F12', 'F13', 'F14-late', 'F14-silent'] as const;

export type FlagCode = (typeof flagCodes)[number];

const amounts = (papers: readonly StandingPaper[]): Money => sum(papers.map(({ amount }) => amount));
const days = (from: string, to: string): bigint => BigInt(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
const upTo = (papers: readonly StandingPaper[], day: string) => papers.filter(({ dated }) => dated <= day);

const of = (code: FlagCode, contract: FlagContract, found: Flag['found']): Flag => ({
  code,
  project: contract.project,
  contract: contract.number,
  supplier: contract.supplier,
  found,
});

/** Half of the money of five contracts or more goes to one supplier. */
function concentration(contracts: readonly FlagContract[]): Flag[] {
  const whole = amounts(contracts);
  if (BigInt(contracts.length) < flagLimits.contracts) return [];
  const suppliers = [...new Set(contracts.map(({ supplierKey }) => supplierKey))];
  return suppliers.flatMap((key) => {
    const own = contracts.filter(({ supplierKey }) => supplierKey === key);
    const share = (amounts(own) * 100n) / whole;
    if (share < flagLimits.share) return [];
    const found = { contracts: BigInt(contracts.length), sum: amounts(own), whole, share };
    return [{ code: 'F08' as const, project: null, contract: null, supplier: own[0]!.supplier, found }];
  });
}

/** By the days on the papers, more was paid than accepted and an advance together. */
function beforeAcceptance(contract: FlagContract): Flag[] {
  const advance = (contract.amount * flagLimits.advance) / 100n;
  const early = contract.payments
    .map(({ dated }) => ({
      paid: amounts(upTo(contract.payments, dated)),
      accepted: amounts(upTo(contract.acceptances, dated)),
      dated,
    }))
    .find(({ paid, accepted }) => paid - accepted > advance);
  return early ? [of('F12', contract, { ...early, advance })] : [];
}

/** Two payments of the same sum within a week. */
function duplicate(contract: FlagContract): Flag[] {
  const payments = contract.payments.toSorted((a, b) => (a.dated < b.dated ? -1 : 1));
  const pairs = payments.flatMap((first, at) => payments.slice(at + 1).map((second) => ({ first, second })));
  const pair = pairs.find(
    ({ first, second }) =>
      first.amount === second.amount && days(first.dated, second.dated) <= flagLimits.duplicateDays,
  );
  if (!pair) return [];
  const { first, second } = pair;
  const found = {
    first: first.number,
    second: second.number,
    amount: first.amount,
    days: days(first.dated, second.dated),
  };
  return [of('F13', contract, found)];
}

/** Not paid in full, and late by a month, or silent for two. */
function late(contract: FlagContract, today: string): Flag[] {
  if (amounts(contract.payments) >= contract.amount) return [];
  const [over, silent] = [days(contract.plannedEnd, today), days(contract.movedOn, today)];
  return [
    ...(over > flagLimits.lateDays ? [of('F14-late', contract, { days: over })] : []),
    ...(silent > flagLimits.silentDays ? [of('F14-silent', contract, { days: silent })] : []),
  ];
}

/** Every case that must be looked at, by the numbers of the papers. */
export const flagsOf = (contracts: readonly FlagContract[], today: string): Flag[] =>
  [
    ...concentration(contracts),
    ...contracts.flatMap((each) => [...beforeAcceptance(each), ...duplicate(each), ...late(each, today)]),
  ].toSorted((a, b) => flagCodes.indexOf(a.code) - flagCodes.indexOf(b.code));
