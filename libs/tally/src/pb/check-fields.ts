import type { Checked } from './checked.ts';
import { checkCell } from './check-cell.ts';
import { type Kind, metaFields, projectFields, requiredKeys, ruleNames, voteFields } from './fields.ts';

/** Keys and columns that must or may be there, what stands in them, counts and dates. */
export const checkFields = (checked: Checked): void => {
  checkKeys(checked);
  checkCounts(checked);
  checkDates(checked);
  checkProjects(checked);
  checkBallots(checked);
};

const checkKeys = (checked: Checked): void => {
  const { findings, metaLine } = checked;
  const { meta } = checked.reading.election;
  for (const key of requiredKeys) if (!meta.has(key)) findings.error('pb/key-missing', 0, key);
  checkNames(checked, { names: [...meta.keys()], known: metaFields, unknown: 'pb/key-unknown', lineOf: metaLine });
  for (const [key, value] of meta) {
    const kind = metaFields.get(key);
    if (kind && value !== '') checkCell(findings, kind, { line: metaLine(key), text: value });
  }
  const rule = meta.get('rule');
  if (rule !== undefined && !ruleNames.has(rule)) findings.error('pb/rule-unknown', metaLine('rule'), rule);
};

interface Names {
  readonly names: readonly string[];
  readonly known: ReadonlyMap<string, Kind>;
  readonly unknown: `pb/${string}`;
  readonly lineOf: (name: string) => number;
}

/** Names that the format does not know, and known ones that stand in another order. */
const checkNames = ({ findings }: Checked, { names, known, unknown, lineOf }: Names): void => {
  for (const name of names) if (!known.has(name)) findings.error(unknown, lineOf(name), name);
  const order = [...known.keys()];
  const places = names.filter((name) => known.has(name)).map((name) => order.indexOf(name));
  const at = places.findIndex((place, index) => index > 0 && place < places[index - 1]!);
  const late = order[places[at] ?? -1];
  if (late !== undefined) findings.warning('pb/order-differs', lineOf(late), late);
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

const checkProjects = (checked: Checked): void => {
  const { findings } = checked;
  const { election, lines } = checked.reading;
  const columns = { names: election.projectColumns, known: projectFields, lineOf: () => 0 };
  checkNames(checked, { ...columns, unknown: 'pb/column-unknown' });
  election.projects.forEach(({ fields }, at) => {
    const line = lines.projects[at]!;
    for (const [column, text] of fields) {
      const kind = projectFields.get(column);
      if (kind && (text !== '' || column === 'selected')) checkCell(findings, kind, { line, text });
    }
    const [latitude = '', longitude = ''] = [fields.get('latitude'), fields.get('longitude')];
    if ((latitude === '') !== (longitude === '')) findings.error('pb/half-a-place', line);
    if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180)
      findings.error('pb/place-off-the-earth', line);
  });
};

const checkBallots = (checked: Checked): void => {
  const { election, lines } = checked.reading;
  const columns = { names: election.voteColumns, known: voteFields, lineOf: () => 0 };
  checkNames(checked, { ...columns, unknown: 'pb/column-unknown' });
  election.voteColumns.forEach((column, place) => {
    const kind = voteFields.get(column);
    if (!kind || kind === 'text') return;
    election.ballots.forEach(({ cells }, at) => {
      const text = cells?.[place] ?? '';
      if (text !== '') checkCell(checked.findings, kind, { line: lines.ballots[at]!, text });
    });
  });
};
