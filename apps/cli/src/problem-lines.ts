import type { Problem } from '@ortaq/tally';
import type { Say } from '@ortaq/words';

/** The errors of a published file, one line each: file, line, what is wrong, with what, and the code of the rule. */
export const problemLines = (path: string, problems: readonly Problem[], words: Say): string[] =>
  problems
    .filter(({ level }) => level === 'error')
    .map(({ line, rule, what }) => `${path}:${line}: ${words.reason(rule)}${what && ` (${what})`} [${rule}]`);
