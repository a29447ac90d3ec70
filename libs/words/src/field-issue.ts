/** What is wrong with one field, in the terms of zod 4 as the contract puts them on the wire. */
export interface FieldIssue {
  readonly code: string;
  readonly origin?: string | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | bigint | string | undefined;
  readonly maximum?: number | bigint | string | undefined;
  readonly inclusive?: boolean | undefined;
  readonly exact?: boolean | undefined;
}

/** The key of the sentence, and the limit that it names. */
export interface FieldMessage {
  readonly key: string;
  readonly limit?: string | number;
}

/** Formats and codes that have a sentence of their own. */
const formats = new Set(['email', 'url', 'date', 'datetime', 'time', 'money', 'phone', 'point']);
const codes = new Set(['invalid_type', 'invalid_format', 'invalid_value', 'not_multiple_of', 'unrecognized_keys']);
const origins = ['string', 'array', 'date', 'file'];

export function fieldMessage(issue: FieldIssue): FieldMessage {
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return limited(issue, issue.maximum);
  if (issue.code === 'invalid_format' && formats.has(issue.format ?? ''))
    return { key: `field.invalid_format.${issue.format}` };
  return { key: codes.has(issue.code) ? `field.${issue.code}` : 'field.custom' };
}

function tooSmall(issue: FieldIssue): FieldMessage {
  const isEmpty = (issue.origin === 'string' || issue.origin === 'array') && Number(issue.minimum) === 1;
  return isEmpty ? { key: `field.required.${issue.origin}` } : limited(issue, issue.minimum);
}

function limited(issue: FieldIssue, limit: FieldIssue['minimum'] = 0): FieldMessage {
  const origin = origins.find((each) => each === issue.origin) ?? (issue.origin === 'set' ? 'array' : 'number');
  if (issue.exact) return { key: `field.exact.${origin === 'string' ? 'string' : 'array'}`, limit: Number(limit) };
  const past = origin === 'number' && issue.inclusive === false ? '.past' : '';
  const shown = origin === 'date' ? dayOf(limit) : Number(limit);
  return { key: `field.${issue.code}.${origin}${past}`, limit: shown };
}

/** The wire carries a date limit as milliseconds or as ISO text. */
const dayOf = (limit: number | bigint | string): string =>
  new Date(Number.isNaN(Number(limit)) ? String(limit) : Number(limit)).toISOString();
