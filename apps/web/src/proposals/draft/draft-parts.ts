import type { Project } from '../project/project.ts';

/** The parts in which a draft is written; each is a page. */
export const parts = ['idea', 'place', 'cost', 'photos', 'people'] as const;

export type Part = (typeof parts)[number];

/** Without these nothing can be sent. */
export const required = ['idea', 'place', 'cost'] as const satisfies readonly Part[];

export type PartState = 'ready' | 'incomplete' | 'start' | 'optional';

/** Where each rule of a submission is mended. What is not here no page of the draft can mend. */
// prettier-ignore
const places: Readonly<Record<string, Part>> = {
  'proposals/title-missing':          'idea',
  'proposals/title-too-long':         'idea',
  'proposals/change-missing':         'idea',
  'proposals/change-too-long':        'idea',
  'proposals/problem-missing':        'idea',
  'proposals/solution-missing':       'idea',
  'proposals/description-too-long':   'idea',
  'proposals/beneficiaries-too-long': 'idea',
  'proposals/category-unknown':       'idea',
  'proposals/place-missing':          'place',
  'proposals/cost-missing':           'cost',
  'proposals/cost-too-low':           'cost',
  'proposals/cost-too-high':          'cost',
};

export const partOf = (code: string): Part | undefined => places[code];

type Written = Pick<
  Project,
  | 'title'
  | 'change'
  | 'problem'
  | 'solution'
  | 'category'
  | 'settlement'
  | 'placeText'
  | 'point'
  | 'costLines'
  | 'asksEstimate'
  | 'photos'
  | 'coAuthors'
  | 'obstacles'
>;

// prettier-ignore
const begun: Readonly<Record<Part, (draft: Written) => boolean>> = {
  idea:   ({ title, change, problem, solution, category }) => [title, change, problem, solution, category].some(Boolean),
  place:  ({ settlement, placeText, point }) => [settlement, placeText, point].some(Boolean),
  cost:   ({ costLines, asksEstimate }) => costLines.length > 0 || asksEstimate,
  photos: ({ photos }) => photos.length > 0,
  people: ({ coAuthors }) => coAuthors.length > 0,
};

/** How far a part is: what no rule asks for is never incomplete. */
export function stateOf(part: Part, draft: Written): PartState {
  if (draft.obstacles.some((code) => partOf(code) === part)) return begun[part](draft) ? 'incomplete' : 'start';
  return begun[part](draft) ? 'ready' : 'optional';
}

/** Everything that can be mended is mended, so the draft can be looked over as a whole. */
export const mayCheck = ({ obstacles }: Pick<Written, 'obstacles'>): boolean =>
  obstacles.every((code) => !partOf(code));
