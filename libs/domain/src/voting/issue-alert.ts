import { ASSISTED_A_DAY } from './assisted/hand-over.ts';

/** What is noticed when a token is given, where the person is rightly known; never when a ballot is cast. */
export const issueSignals = ['device', 'phone', 'address', 'assistant'] as const;

export type IssueSignal = (typeof issueSignals)[number];

/**
 * From how many people on an auditor is told. A family shares a phone's browser, a village an address; so an alert refuses nobody.
 * Wrocław 2025: 320 votes from one address. Lublin: dozens from one computer. Ciechanów 2025: strangers' numbers out of a register.
 */
export const ALERT_FROM: Readonly<Record<IssueSignal, number>> = {
  device: 4,
  phone: 3,
  address: 6,
  assistant: ASSISTED_A_DAY,
};

/** Signals that are counted within one day: addresses change hands, and a helper may help on many days. */
export const countedByDay: ReadonlySet<IssueSignal> = new Set(['address', 'assistant']);

export const isAlarming = (kind: IssueSignal, people: number): boolean => people >= ALERT_FROM[kind];

/** How long after the close of the polls a vote is disputed; signals are kept so long and no longer. */
export const DISPUTE_DAYS = 60;

export const signalsForgottenAt = (votingClosesAt: Date): Date =>
  new Date(votingClosesAt.getTime() + DISPUTE_DAYS * 86_400_000);
