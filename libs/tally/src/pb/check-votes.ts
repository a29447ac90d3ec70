import type { Ballot } from '../election/election.ts';
import type { Checked } from './checked.ts';
import { commaAsPoint, type Decimal, formatDecimal, parseDecimal, rescale } from './decimal.ts';
import type { Problem } from './problem.ts';

/** Limits of ballots as META states them, and the votes and score columns against a recount. */
export const checkVotes = (checked: Checked): void => {
  checkLengths(checked);
  checkCosts(checked);
  checkPoints(checked);
  checkRecount(checked);
};

const limit = ({ reading: { election } }: Checked, key: string): Decimal | null => {
  const text = election.meta.get(key) ?? '';
  return parseDecimal(text) ?? parseDecimal(commaAsPoint(text) ?? '');
};

/** The fewest and the most choices of a ballot. */
const boundsOfLength = (checked: Checked): readonly [least: number, most: number] => {
  const { projects, voteType } = checked.reading.election;
  if (voteType === 'choose-1') return [1, 1];
  const [least, most] = ['min_length', 'max_length'].map((key) => limit(checked, key)?.units);
  return [Number(least ?? 1n), Number(most ?? projects.length)];
};

const checkLengths = (checked: Checked): void => {
  const { reading, findings, metaLine } = checked;
  const { projects, ballots, meta } = reading.election;
  const [least, most] = boundsOfLength(checked);
  const lengths = ballots.map(({ choices }) => choices.length);
  const longest = lengths.reduce((longer, length) => Math.max(longer, length), 0);
  const tell = (rule: Problem['rule'], length: number) => findings.warning(rule, metaLine('max_length'), `${length}`);
  if (most > projects.length) findings.error('pb/max-length-too-large', metaLine('max_length'), String(most));
  lengths.forEach((length, at) => {
    if (length < least) findings.error('pb/vote-too-short', reading.lines.ballots[at]!, String(length));
    if (length > most) findings.error('pb/vote-too-long', reading.lines.ballots[at]!, String(length));
  });
  if (meta.has('max_length') && longest < most) tell('pb/max-length-unused', longest);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  if (most > 1 && all > 0 && all === ballots.length) tell('pb/votes-of-one', most);
};

const checkCosts = (checked: Checked): void => {
  const { election, lines } = checked.reading;
  const [least, most] = ['min_sum_cost', 'max_sum_cost'].map((key) => limit(checked, key));
  if (!least && !most) return;
  const costs = new Map(election.projects.map(({ id, cost }) => [id, cost]));
  const scale = Math.max(election.scale, least?.scale ?? 0, most?.scale ?? 0);
  election.ballots.forEach(({ choices }, at) => {
    const sum = rescale(
      { units: choices.reduce((total, id) => total + costs.get(id)!, 0n), scale: election.scale },
      scale,
    );
    if (least && sum < rescale(least, scale)) checked.findings.error('pb/vote-too-cheap', lines.ballots[at]!);
    if (most && sum > rescale(most, scale)) checked.findings.error('pb/vote-too-dear', lines.ballots[at]!);
  });
};

const checkPoints = (checked: Checked): void => {
  const { election, lines } = checked.reading;
  const { findings, metaLine } = checked;
  if (election.voteType === 'cumulative' && !election.meta.has('max_sum_points'))
    findings.error('pb/key-missing', metaLine('vote_type'), 'max_sum_points');
  const bound = (key: string) =>
    Number(limit(checked, key)?.units ?? NaN) * 10 ** (election.pointScale - (limit(checked, key)?.scale ?? 0));
  const [least, most, leastSum, mostSum] = ['min_points', 'max_points', 'min_sum_points', 'max_sum_points'].map(
    bound,
  ) as [number, number, number, number];
  election.ballots.forEach(({ points }: Ballot, at) => {
    if (!points) return;
    const line = lines.ballots[at]!;
    const sum = points.reduce((total, each) => total + each, 0);
    if (election.voteType === 'cumulative' && points.some((each) => each < 0))
      findings.error('pb/points-negative', line);
    if (points.some((each) => each < least || each > most)) findings.error('pb/points-out-of-range', line);
    if (sum < leastSum || sum > mostSum) findings.warning('pb/points-sum-out-of-range', line, String(sum));
    if (points.some((each, place) => place > 0 && each > points[place - 1]!))
      findings.warning('pb/points-not-descending', line);
  });
};

const checkRecount = (checked: Checked): void => {
  const { election, lines } = checked.reading;
  const votes = new Map<string, number>();
  const scores = new Map<string, number>();
  for (const { choices, points } of election.ballots) {
    choices.forEach((id, at) => {
      votes.set(id, (votes.get(id) ?? 0) + 1);
      scores.set(id, (scores.get(id) ?? 0) + (points?.[at] ?? 0));
    });
  }
  const isScored = election.voteType === 'cumulative' || election.voteType === 'scoring';
  election.projects.forEach(({ id, fields }, at) => {
    const line = lines.projects[at]!;
    const said = fields.get('votes');
    const counted = String(votes.get(id) ?? 0);
    if (said !== undefined && said !== counted)
      checked.findings.error('pb/votes-differ', line, `${id}: ${said} ≠ ${counted}`);
    const score = parseDecimal(fields.get('score') ?? '');
    const sum = formatDecimal(BigInt(scores.get(id) ?? 0), election.pointScale);
    if (isScored && score && formatDecimal(score.units, score.scale) !== sum)
      checked.findings.error('pb/score-differs', line, id);
  });
};
