import type { Comment, Project, ProjectData } from '../proposals/project/project.ts';

const usual = {
  id: '01a21fba-1034-7052-a1f8-9c3bd3da09a0',
  cycle: {
    id: '01a21fba-0f5e-7853-bb8d-e6d1a2b7ab3e',
    mark: '2027',
    phase: 'submission',
    votingOpensAt: '2027-04-05T00:00:00Z',
  },
  number: 7,
  status: 'submitted',
  language: 'kk',
  title: 'Орталық көшені жарықтандыру',
  change: '40 бағана, 3 көше кешке жарық болады.',
  problem: 'Кешке көше қараңғы.',
  solution: 'Бағана мен шам қойылады.',
  beneficiaries: '',
  category: 'light',
  settlement: null,
  placeText: null,
  point: null,
  cost: '146234500',
  costProposed: '146234500',
  costLines: [],
  costSource: '',
  asksEstimate: false,
  authorShows: 'initials',
  authorShown: 'С. А.',
  coAuthors: [],
  supporters: 0,
  photos: [],
  steps: [],
  mergedInto: null,
  respondBy: null,
  submittedAt: '2027-01-15T10:00:00Z',
  changedAt: '2027-01-15T10:00:00Z',
  mine: { isAuthor: false, isInvited: false, supports: false },
  obstacles: [],
  abilities: [],
} as const;

/** A submitted proposal as a visitor sees it, unless said otherwise. */
export const aProject = (differences: Partial<Project> = {}): Project =>
  ({ ...usual, ...differences }) as unknown as Project;

export const aComment = (differences: Partial<Comment> = {}): Comment =>
  ({
    id: '01a21fba-1034-7052-a1f8-9c3bd3da09a1',
    authorShown: 'Т. Б.',
    office: null,
    text: 'Шам түні бойы жана ма?',
    writtenAt: '2027-01-16T10:00:00Z',
    hiddenReason: null,
    ...differences,
  }) as Comment;

/** What the page of a project is drawn from. */
export const projectData = (project: Project, comments: readonly Comment[] = []): ProjectData => ({
  project,
  comments,
  cycle: { rules: { categories: [] } } as unknown as ProjectData['cycle'],
});
