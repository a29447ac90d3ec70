import { type Problem, Refused } from '@ortaq/contract';

import type { Form, Visit } from './page.ts';

/** One value of a form as text; nothing when it was not sent. */
export const textOf = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

/** Every value sent under the name. */
export const listOf = (form: Form, name: string): readonly string[] => [form[name] ?? []].flat();

/** What stands in a field: what was typed before the refusal, else what is known. */
export const typed = (visit: Visit, name: string, known = ''): string =>
  visit.again ? textOf(visit.again.form, name) : known;

/** The sentence for what is wrong with one field, or nothing. */
export const wrong = (visit: Visit, field: string, label: string): string | undefined => {
  const issue = visit.again?.problem.fields?.find((each) => each.path === field);
  return issue && visit.t.field(issue, label);
};

/** The name of a field that may stay empty. */
export const optional = (t: Visit['t'], label: string): string => `${label} (${t('form.optional')})`;

/** The sentences for why a form was refused as a whole. */
export const refusedWords = ({ again, t }: Visit): string[] =>
  (again?.problem.reasons ?? []).map((code) => t.reason(code, again?.problem.facts));

/** What a page finds wrong by itself, in the terms of the contract: a sum that is no sum, a phone that is no phone. */
export const malformed = (fields: NonNullable<Problem['fields']>): Refused =>
  new Refused({ type: 'about:blank', title: 'Malformed', status: 422, fields, trace: '' });
