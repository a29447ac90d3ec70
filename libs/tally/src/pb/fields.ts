/** What a cell must look like: any text, a whole number, a number, a list without spaces, or a pattern with the code of its breach. */
export type Kind = 'text' | 'whole' | 'number' | 'list' | readonly [RegExp, `pb/${string}`];

const mark = [/^1$/, 'pb/mark-wrong'] as const;
const whole = (...names: readonly string[]) => names.map((name) => [name, 'whole'] as const);
const text = (...names: readonly string[]) => names.map((name) => [name, 'text'] as const);
const list = (...names: readonly string[]) => names.map((name) => [name, 'list'] as const);

/** META keys in the order of the format; dates and the kinds of rules and votes are looked at by themselves. */
export const metaFields: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...text('description', 'country', 'unit', 'district', 'subunit', 'instance'),
  ...whole('num_projects', 'num_votes'),
  ['budget', 'number'],
  ...text('vote_type', 'rule', 'date_begin', 'date_end'),
  ...whole('min_length', 'max_length'),
  ['min_sum_cost', 'number'],
  ['max_sum_cost', 'number'],
  ...whole('min_points', 'max_points', 'min_sum_points', 'max_sum_points', 'default_score'),
  ...text('scoring_fn'),
  ...whole('min_project_cost', 'max_project_cost', 'min_project_score_threshold'),
  ...text('neighborhoods', 'subdistricts', 'categories', 'edition'),
  ['language', [/^[a-z]{2}$/, 'pb/code-wrong']],
  ['currency', [/^[A-Z]{3}$/, 'pb/code-wrong']],
  ['fully_funded', mark],
  ['experimental', mark],
  ['comment', [/^#1: /, 'pb/comment-wrong']],
  ...text('acknowledgments', 'leftover_budget'),
  ...list('budget_per_category', 'budget_per_neighborhood'),
  ...whole('min_length_per_category', 'max_length_per_category'),
  ...list('min_sum_cost_per_category', 'max_sum_cost_per_category'),
]);

export const requiredKeys = [
  'description', 'country', 'unit', 'instance', 'num_projects', 'num_votes', 'budget', 'vote_type', 'rule', 'date_begin', 'date_end',
] as const; // prettier-ignore

/** Columns beside `project_id` and `cost`, in the order of the format. */
export const projectFields: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...whole('votes', 'score'),
  ...text('name'),
  ...list('category', 'beneficiaries'),
  ['selected', [/^[0-3]$/, 'pb/selected-wrong']],
  ...text('neighborhood', 'subunit', 'district', 'description', 'proposer', 'public_id'),
  ['latitude', 'number'],
  ['longitude', 'number'],
]);

/** Columns beside `voter_id`, `vote` and `points`, in the order of the format; the last are those of Zürich. */
export const voteFields: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['age', [/^\d+(-\d+)?\+?$/, 'pb/age-wrong']],
  ['sex', [/^[MFO]$/, 'pb/sex-wrong']],
  ['voting_method', [/^(internet|paper)$/, 'pb/method-wrong']],
  ...text('district', 'neighborhood', 'education'),
  ...whole('topic_preference_transport', 'topic_preference_culture', 'topic_preference_nature'),
  ...text('district_preference'),
  ...whole('time_taken_seconds'),
  ...text('format_easiness', 'format_expressiveness', 'format_rank'),
]);

export const ruleNames: ReadonlySet<string> = new Set([
  'greedy', 'greedy-no-skip', 'greedy-threshold', 'greedy-exclusive', 'greedy-custom', 'equalshares', 'equalshares-comparison',
  'equalshares/add1', 'equalshares/add1-comparison', 'unknown',
]); // prettier-ignore
