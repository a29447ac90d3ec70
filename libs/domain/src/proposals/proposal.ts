import type { Id, Language, Money } from '@ortaq/kernel';

import type { CommunityId, SettlementId } from '../communities/community.ts';
import type { CycleId } from '../cycles/cycle.ts';
import type { ProposalStatus } from './proposal.process.ts';

export type ProposalId = Id<'Proposal'>;

/** How an author is shown to the public: in full, by initials, or as a resident without a name. */
export const authorShows = ['name', 'initials', 'resident'] as const;

export type AuthorShows = (typeof authorShows)[number];

/** What an author writes, in one language. Lines may be empty in a draft. */
export interface Wording {
  readonly language: Language;
  readonly title: string;
  /** What changes for people, in one line. */
  readonly change: string;
  readonly problem: string;
  readonly solution: string;
  readonly beneficiaries: string;
}

/** Where it would be: a settlement, a street by name, a point. Any of them may be missing. */
export interface Place {
  readonly settlementId: SettlementId | null;
  readonly placeText: string | null;
  readonly point: Point | null;
}

/** Degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface CostLine {
  readonly name: string;
  readonly amount: Money;
}

/** An idea of a resident for the village. */
export interface Proposal extends Wording, Place {
  readonly id: ProposalId;
  readonly communityId: CommunityId;
  readonly cycleId: CycleId;
  /** Given on submission, never changed; null in a draft. */
  readonly number: number | null;
  readonly status: ProposalStatus;
  readonly category: string | null;
  /** Null where the author is known to another system only. */
  readonly authorId: Id<'Person'> | null;
  readonly authorShows: AuthorShows;
  readonly authorShown: string;
  /** What counts now: as proposed, until the review corrects it. */
  readonly cost: Money;
  readonly costProposed: Money;
  /** Who estimated the cost, in the author's words. */
  readonly costSource: string;
  /** The author does not know the cost and asks the office to estimate it. */
  readonly asksEstimate: boolean;
  /** Until when a returned proposal may come back; null for any other. */
  readonly respondBy: Date | null;
  readonly submittedAt: Date | null;
}

export type CoAuthorId = Id<'CoAuthor'>;
export type CoAuthorStatus = 'asked' | 'accepted' | 'declined';
