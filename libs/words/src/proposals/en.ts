import { en as reasons } from './reasons/en.ts';
import type { Words } from '../message-types.ts';
import { en as draft } from './draft/en.ts';
import type { kk } from './kk.ts';
import { en as pages } from './pages/en.ts';

export const en: Words<typeof kk> = {
  ...pages,
  ...draft,
  ...reasons,
  'proposals.notice.invited': 'Ortaq: {author} asks you to sign the proposal “{title}” too. Sign in and answer.',
  'proposals.status.draft': 'Draft',
  'proposals.status.submitted': 'Being checked',
  'proposals.status.returned': 'Returned for a change',
  'proposals.status.admitted': 'On the ballot',
  'proposals.status.refused': 'Refused',
  'proposals.status.merged': 'Joined to another',
  'proposals.status.withdrawn': 'Withdrawn by its author',
};
