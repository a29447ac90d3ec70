import type { Checked } from './checked.ts';

const required = [
  'description', 'country', 'unit', 'instance', 'num_projects', 'num_votes', 'budget', 'vote_type', 'rule', 'date_begin', 'date_end',
]; // prettier-ignore

const metaKeys = new Set([
  ...required, 'subunit', 'district', 'edition', 'language', 'currency', 'fully_funded', 'experimental', 'comment', 'acknowledgments',
  'min_project_score_threshold', 'min_length', 'max_length', 'min_sum_cost', 'max_sum_cost', 'min_points', 'max_points', 'min_sum_points',
  'max_sum_points', 'default_score', 'scoring_fn', 'min_project_cost', 'max_project_cost', 'leftover_budget', 'categories', 'neighborhoods',
  'subdistricts', 'budget_per_category', 'budget_per_neighborhood', 'min_length_per_category', 'max_length_per_category',
  'min_sum_cost_per_category', 'max_sum_cost_per_category',
]); // prettier-ignore

const projectColumns = new Set([
  'votes', 'score', 'name', 'category', 'beneficiaries', 'selected', 'neighborhood', 'subunit', 'district', 'description', 'proposer',
  'public_id', 'latitude', 'longitude',
]); // prettier-ignore

const rules = new Set([
  'greedy', 'greedy-no-skip', 'greedy-threshold', 'greedy-exclusive', 'greedy-custom', 'equalshares', 'equalshares-comparison',
  'equalshares/add1', 'equalshares/add1-comparison', 'unknown',
]); // prettier-ignore

/** Keys and columns that must or may be there, counts, dates and codes. */
export const checkFields = (checked: Checked): void => {
  checkKeys(checked);
  checkCounts(checked);
  checkDates(checked);
  checkCells(checked);
};

const checkKeys = ({ reading, findings, metaLine }: Checked): void => {
  const { meta, projectColumns: columns } = reading.election;
  for (const key of required) if (!meta.has(key)) findings.error('pb/key-missing', 0, key);
  for (const key of meta.keys()) if (!metaKeys.has(key)) findings.warning('pb/key-unknown', metaLine(key), key);
  for (const column of columns) if (!projectColumns.has(column)) findings.warning('pb/column-unknown', 0, column);
  const rule = meta.get('rule');
  if (rule !== undefined && !rules.has(rule)) findings.error('pb/rule-unknown', metaLine('rule'), rule);
};

const checkCounts = ({ reading: { election }, findings, metaLine }: Checked): void => {
  const counts = { num_projects: election.projects.length, num_votes: election.ballots.length };
  for (const [key, counted] of Object.entries(counts)) {
    const said = election.meta.get(key) ?? String(counted);
    if (said !== String(counted)) findings.error('pb/count-differs', metaLine(key), `${key} ${said} ≠ ${counted}`);
  }
};

const checkDates = ({ reading: { election }, findings, metaLine }: Checked): void => {
  const [begin, end] = ['date_begin', 'date_end'].map((key) => {
    const text = election.meta.get(key);
    const date = text === undefined ? null : sortableDate(text);
    if (text !== undefined && date === null) findings.error('pb/date-wrong', metaLine(key), text);
    return date;
  });
  if (begin && end && begin.slice(0, end.length) > end.slice(0, begin.length))
    findings.error('pb/dates-reversed', metaLine('date_end'));
};

/** `31.12.2024` as `2024-12-31`, `2024` as it is; null when no such day exists. */
const sortableDate = (text: string): string | null => {
  if (/^\d{4}$/.test(text)) return text;
  const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  if (!match) return null;
  const iso = `${match[3]}-${match[2]}-${match[1]}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};

const checkCells = ({ reading: { election, lines }, findings }: Checked): void => {
  election.projects.forEach(({ fields }, at) => {
    const line = lines.projects[at]!;
    const selected = fields.get('selected');
    if (selected !== undefined && !/^[0-3]$/.test(selected)) findings.error('pb/selected-wrong', line, selected);
    const [latitude = '', longitude = ''] = [fields.get('latitude'), fields.get('longitude')];
    if ((latitude === '') !== (longitude === '')) findings.error('pb/half-a-place', line);
    if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180)
      findings.error('pb/place-off-the-earth', line);
  });
  const sex = election.voteColumns.indexOf('sex');
  if (sex < 0) return;
  election.ballots.forEach(({ cells }, at) => {
    if (!/^[MFO]?$/.test(cells?.[sex] ?? '')) findings.error('pb/sex-wrong', lines.ballots[at]!, cells?.[sex]);
  });
};
