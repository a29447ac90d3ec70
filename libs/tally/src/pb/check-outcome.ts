import type { Checked } from './checked.ts';
import { formatDecimal } from './decimal.ts';

/** Cost by which published files mark a withdrawn project; it must never win. */
export const withdrawnCost = '999999999';

/** Costs against the budget, and the `selected` column against both. */
export const checkOutcome = (checked: Checked): void => {
  const { reading, findings, metaLine } = checked;
  const { projects, budget, scale, meta } = reading.election;
  projects.forEach(({ cost, id, fields }, at) => {
    const line = reading.lines.projects[at]!;
    const isWithdrawn = formatDecimal(cost, scale) === withdrawnCost;
    if (cost === 0n) findings.error('pb/cost-zero', line, id);
    if (isWithdrawn && fields.get('selected') === '1') findings.error('pb/withdrawn-selected', line, id);
    if (isWithdrawn) findings.warning('pb/project-withdrawn', line, id);
    else if (cost > budget) findings.error('pb/cost-over-budget', line, id);
  });
  const total = projects.reduce((sum, { cost }) => sum + cost, 0n);
  const isFullyFunded = meta.get('fully_funded') === '1';
  if (isFullyFunded !== total <= budget)
    findings.error('pb/fully-funded-wrong', metaLine('fully_funded'), isFullyFunded ? '1' : '');
  checkSelected(checked);
};

const checkSelected = ({ reading: { election, lines }, findings, metaLine }: Checked): void => {
  const { projects, budget, meta, projectColumns } = election;
  if (!projectColumns.includes('selected')) return;
  const spent = projects
    .filter(({ fields }) => fields.get('selected') === '1')
    .reduce((sum, { cost }) => sum + cost, 0n);
  if (spent > budget)
    findings.error('pb/selected-over-budget', metaLine('budget'), formatDecimal(spent, election.scale));
  const rule = meta.get('rule') ?? 'unknown';
  const threshold = Number(meta.get('min_project_score_threshold') ?? 0);
  if (!rule.startsWith('greedy') || rule === 'greedy-no-skip') return;
  const strict = rule === 'greedy' || rule === 'greedy-threshold';
  projects.forEach(({ cost, fields, id }, at) => {
    const score = Number(fields.get('score') ?? fields.get('votes') ?? 0);
    if (fields.get('selected') !== '0' || cost > budget - spent || score <= 0 || score < threshold) return;
    findings[strict ? 'error' : 'warning']('pb/could-have-been-funded', lines.projects[at]!, id);
  });
};
