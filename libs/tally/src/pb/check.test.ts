import { checkPb } from './check.ts';

const meta = (more: readonly string[] = []) =>
  [
    'META\nkey;value\ndescription;x\ncountry;Kazakhstan\nunit;x\ninstance;2026\nnum_projects;2\nnum_votes;3\nbudget;100\nvote_type;approval',
    'rule;greedy\ndate_begin;01.03.2026\ndate_end;14.03.2026',
    ...more,
  ].join('\n');
const file = (parts: { meta?: string; projects?: string; votes?: string } = {}): string =>
  [
    parts.meta ?? meta(),
    parts.projects ?? 'PROJECTS\nproject_id;cost;votes;selected\na;60;2;1\nb;50;2;0',
    parts.votes ?? 'VOTES\nvoter_id;vote\n1;a,b\n2;b\n3;a',
  ].join('\n');
const found = (text: string) => checkPb(text).map(({ level, rule }) => `${level} ${rule}`);

describe('checking a .pb file', () => {
  it('finds nothing in a good one', () => expect(checkPb(file())).toEqual([]));

  it.each<[string, Parameters<typeof file>[0]]>([
    ['error pb/key-missing', { meta: meta().replace('country;Kazakhstan\n', '') }],
    ['warning pb/key-unknown', { meta: meta(['weather;fine']) }],
    ['error pb/count-differs', { meta: meta().replace('num_votes;3', 'num_votes;4') }],
    ['error pb/rule-unknown', { meta: meta().replace('rule;greedy', 'rule;fair') }],
    ['error pb/date-wrong', { meta: meta().replace('14.03.2026', '31.02.2026') }],
    ['error pb/dates-reversed', { meta: meta().replace('14.03.2026', '28.02.2026') }],
    ['error pb/vote-too-long', { meta: meta(['max_length;1']) }],
    ['error pb/vote-too-short', { meta: meta(['min_length;2', 'max_length;2']) }],
    ['error pb/max-length-too-large', { meta: meta(['max_length;9']) }],
    ['error pb/vote-too-dear', { meta: meta(['max_sum_cost;100.5']) }],
    ['error pb/votes-differ', { projects: 'PROJECTS\nproject_id;cost;votes;selected\na;60;2;1\nb;50;3;0' }],
    ['error pb/cost-zero', { projects: 'PROJECTS\nproject_id;cost\na;0\nb;150' }],
    ['error pb/cost-over-budget', { projects: 'PROJECTS\nproject_id;cost\na;10\nb;150' }],
    ['error pb/withdrawn-selected', { projects: 'PROJECTS\nproject_id;cost;selected\na;10;0\nb;999999999;1' }],
    ['error pb/fully-funded-wrong', { projects: 'PROJECTS\nproject_id;cost\na;10\nb;20' }],
    ['error pb/selected-over-budget', { projects: 'PROJECTS\nproject_id;cost;selected\na;60;1\nb;50;1' }],
    ['error pb/selected-wrong', { projects: 'PROJECTS\nproject_id;cost;selected\na;60;yes\nb;50;1' }],
    ['error pb/could-have-been-funded', { projects: 'PROJECTS\nproject_id;cost;votes;selected\na;60;2;0\nb;50;2;0' }],
    ['error pb/half-a-place', { projects: 'PROJECTS\nproject_id;cost;latitude;longitude\na;60;43.2;\nb;50;;' }],
    ['warning pb/column-unknown', { projects: 'PROJECTS\nproject_id;cost;target\na;60;\nb;50;' }],
    ['error pb/sex-wrong', { votes: 'VOTES\nvoter_id;vote;sex\n1;a;F\n2;b;x\n3;a;' }],
  ])('reports %s', (problem, parts) => {
    expect(found(file(parts))).toContain(problem);
  });

  it('holds cumulative ballots to their points', () => {
    const text = file({
      meta: meta(['max_sum_points;3', 'max_points;2']).replace('approval', 'cumulative'),
      votes: 'VOTES\nvoter_id;vote;points\n1;a,b;1,2\n2;b;3\n3;a,b;2,2',
    });
    expect(found(text)).toEqual(
      expect.arrayContaining([
        'error pb/points-out-of-range',
        'warning pb/points-sum-out-of-range',
        'warning pb/points-not-descending',
      ]),
    );
  });
});
