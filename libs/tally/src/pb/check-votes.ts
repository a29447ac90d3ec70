import type { Ballot } from '../election/election.ts';
import type { Checked } from './checked.ts';
import { type Decimal, formatDecimal, parseDecimal, rescale } from './decimal.ts';

/** Limits of ballots as META states them, and the votes and score columns against a recount. */
export const checkVotes = (checked: Checked): void => {
  checkLengths(checked);
  checkCosts(checked);
  checkPoints(checked);
  checkRecount(checked);
};

const limit = ({ reading: { election } }: Checked, key: string): Decimal | null =>
  parseDecimal(election.meta.get(key) ?? '');

const checkLengths = (checked: Checked): void => {
  const { reading, findings, metaLine } = checked;
  const { projects, voteType, ballots } = reading.election;
  const least = Number(limit(checked, 'min_length')?.units ?? 1n);
  const most = voteType === 'choose-1' ? 1 : Number(limit(checked, 'max_length')?.units ?? projects.length);
  if (most > projects.length) findings.error('pb/max-length-too-large', metaLine('max_length'), String(most));
  let longest = 0;
  ballots.forEach(({ choices }, at) => {
    longest = Math.max(longest, choices.length);
    if (choices.length < least) findings.error('pb/vote-too-short', reading.lines.ballots[at]!, String(choices.length));
    if (choices.length > most) findings.error('pb/vote-too-long', reading.lines.ballots[at]!, String(choices.length));
  });
  if (reading.election.meta.has('max_length') && longest < most)
    findings.warning('pb/max-length-unused', metaLine('max_length'), String(longest));
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
