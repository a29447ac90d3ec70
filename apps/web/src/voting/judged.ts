import { Refused } from '@ortaq/contract';
import { choiceRules, limitsOf } from '@ortaq/domain/voting';
import { broken, money } from '@ortaq/kernel';

import { costOf } from './bar.ts';
import type { Mark } from './marks.ts';
import type { Ballot } from './poll.ts';

/** What a ballot sends: ids of the marked projects, and points beside them where there are any. A number that is not on the ballot is dropped. */
export function choicesOf({ projects }: Ballot, marks: readonly Mark[]) {
  const known = marks.flatMap(({ number, points }) => {
    const project = projects.find((each) => each.number === number);
    return project ? [{ id: project.id, points }] : [];
  });
  const points = known.map((each) => each.points ?? 0);
  return { choices: known.map(({ id }) => id), ...(known.some((each) => each.points !== null) && { points }) };
}

export const refused = (reasons: readonly string[], facts: Readonly<Record<string, string>> = {}): Refused =>
  new Refused({ type: 'about:blank', title: 'Refused', status: 409, reasons: [...reasons], facts, trace: '' });

/** Refuses marks that could never be counted, by the rules the server obeys, before anybody is asked to sign in. */
export function judge(ballot: Ballot, marks: readonly Mark[]): void {
  const { choices, points = null } = choicesOf(ballot, marks);
  const envelope = money(ballot.envelope);
  const projects = ballot.projects.map(({ id, cost }) => ({ id, cost: money(cost) }));
  const reasons = broken(choiceRules, { ballot: ballot.form, envelope, projects, choices, points });
  if (reasons.length === 0) return;
  throw refused(reasons, factsOf(ballot, marks));
}

/** The numbers that the words of a refusal need. */
export function factsOf(ballot: Ballot, marks: readonly Mark[]) {
  const envelope = money(ballot.envelope);
  const { least, most } = limitsOf(ballot.form);
  const costs = new Map(ballot.projects.map(({ number, cost }) => [number, BigInt(cost)]));
  const cost = costOf({ form: ballot.form, envelope, costs, marks });
  return { least: String(least), most: String(most), cost: String(cost), envelope: String(envelope) };
}
