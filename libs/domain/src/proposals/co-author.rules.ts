import { rule } from '@ortaq/kernel';

import { isPublic, isUndecided, type ProposalStatus } from './proposal.process.ts';
import type { CoAuthorStatus } from './proposal.ts';

/** Asked, accepted or declined: whom one has asked once is not asked again. */
export const MOST_CO_AUTHORS = 10;

const isOpen = (status: ProposalStatus): boolean => !isPublic(status) || isUndecided(status);

export interface InvitationFacts {
  readonly status: ProposalStatus;
  readonly coAuthors: number;
  readonly isOwnPhone: boolean;
  readonly title: string;
}

const inviting = rule<InvitationFacts>();

/** Before a resident is asked to sign a proposal too. */
// prettier-ignore
export const invitationRules = [
  inviting('proposals/decided-already',      (f) => isOpen(f.status)),
  inviting('proposals/title-missing',        (f) => f.title !== ''),
  inviting('proposals/own-invitation',       (f) => !f.isOwnPhone),
  inviting('proposals/too-many-co-authors',  (f) => f.coAuthors < MOST_CO_AUTHORS),
] as const;

export interface JoiningFacts {
  readonly status: ProposalStatus;
  /** What the person is to the proposal; null when nobody asked them. */
  readonly invitation: CoAuthorStatus | null;
  readonly accepts: boolean;
}

const joining = rule<JoiningFacts>();

/** Before somebody who was asked signs, declines, or takes the signature back. */
// prettier-ignore
export const joiningRules = [
  joining('proposals/not-invited',      (f) => f.invitation === 'asked' || f.invitation === 'accepted'),
  joining('proposals/joined-already',   (f) => !(f.accepts && f.invitation === 'accepted')),
  joining('proposals/decided-already',  (f) => isOpen(f.status)),
] as const;
