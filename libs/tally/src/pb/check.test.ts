import { greedyByVotes } from '../rules/presets.ts';
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
    ['error pb/key-unknown', { meta: meta(['weather;fine']) }],
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
    ['error pb/column-unknown', { projects: 'PROJECTS\nproject_id;cost;target\na;60;\nb;50;' }],
    ['error pb/sex-wrong', { votes: 'VOTES\nvoter_id;vote;sex\n1;a;F\n2;b;x\n3;a;' }],
    ['error pb/column-unknown', { votes: 'VOTES\nvoter_id;vote;shoe\n1;a,b;41\n2;b;\n3;a;' }],
    ['error pb/age-wrong', { votes: 'VOTES\nvoter_id;vote;age\n1;a,b;old\n2;b;40-59\n3;a;7' }],
    ['error pb/method-wrong', { votes: 'VOTES\nvoter_id;vote;voting_method\n1;a,b;pigeon\n2;b;\n3;a;paper' }],
    ['error pb/space-in-list', { votes: 'VOTES\nvoter_id;vote\n1;a, b\n2;b\n3;a' }],
    ['error pb/space-in-list', { projects: 'PROJECTS\nproject_id;cost;category\na;60;light , water\nb;50;' }],
    ['error pb/stray-space', { projects: 'PROJECTS\nproject_id;cost\na; 60\nb;50' }],
    ['error pb/comma-in-number', { projects: 'PROJECTS\nproject_id;cost\na;60,5\nb;50' }],
    ['error pb/comma-in-number', { meta: meta(['max_sum_cost;110,5']) }],
    ['error pb/not-a-number', { meta: meta(['max_length;many']) }],
    ['error pb/not-a-number', { meta: meta(['max_points;1.5']) }],
    ['error pb/not-a-number', { projects: 'PROJECTS\nproject_id;cost;latitude;longitude\na;60;north;1\nb;50;;' }],
    ['error pb/mark-wrong', { meta: meta(['fully_funded;yes']) }],
    ['error pb/code-wrong', { meta: meta(['currency;tenge']) }],
    ['error pb/comment-wrong', { meta: meta(['comment;well done']) }],
    ['warning pb/order-differs', { meta: meta(['currency;KZT', 'language;kk']) }],
    ['warning pb/order-differs', { projects: 'PROJECTS\nproject_id;cost;name;votes\na;60;x;2\nb;50;y;2' }],
    ['warning pb/votes-of-one', { meta: meta(['max_length;2']), votes: 'VOTES\nvoter_id;vote\n1;a\n2;b\n3;a' }],
    ['warning pb/empty-line', { votes: 'VOTES\nvoter_id;vote\n1;a,b\n\n2;b\n3;a' }],
  ])('reports %s', (problem, parts) => {
    expect(found(file(parts))).toContain(problem);
  });

  it('goes on after what the reader forgives', () => {
    const text = file({ meta: meta(['max_length;1']), projects: 'PROJECTS\nproject_id;cost\na ;60\nb;50' });
    expect(found(text)).toEqual(expect.arrayContaining(['error pb/stray-space', 'error pb/vote-too-long']));
  });

  it('holds the published outcome against a count by the rule that the file names', () => {
    const otherwise = file({ projects: 'PROJECTS\nproject_id;cost;votes;selected\na;60;2;0\nb;50;2;1' });
    const ruleOf = () => greedyByVotes({ chain: ['listed'] });
    expect(checkPb(file(), { ruleOf })).toEqual([]);
    expect(checkPb(otherwise, { ruleOf })).toMatchObject([{ rule: 'pb/outcome-differs', line: 16, what: 'a' }]);
    expect(checkPb(otherwise, { ruleOf: () => undefined })).toEqual([]);
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
