import { count } from '../count/count.ts';
import type { Rule } from '../rules/rule.ts';
import type { Checked } from './checked.ts';

/** Counts by the rule that the file names, and reports the first project whose `selected` says otherwise. */
export const checkRecount = ({ reading: { election, lines }, findings }: Checked, rule: Rule | undefined): void => {
  if (!rule || !election.projectColumns.includes('selected')) return;
  const winners = new Set(count(election, rule).winners);
  const at = election.projects.findIndex(({ id, fields }) => winners.has(id) !== (fields.get('selected') === '1'));
  if (at >= 0) findings.error('pb/outcome-differs', lines.projects[at]!, election.projects[at]!.id);
};
