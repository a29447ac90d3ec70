import { cycles, type OutputOf, voting } from '@ortaq/contract';
import type { Phase } from '@ortaq/domain/cycles';
import { hasPoints, isRanked } from '@ortaq/domain/voting';

import { cycleAsked } from '../cycles/cycle-asked.ts';
import { absent } from '../platform/absent.ts';
import type { Address, VillageVisit } from '../platform/page.ts';
import { draftName, type Mark, readDraft, secondsToKeep, writeDraft } from './marks.ts';
import { seedOf } from './seed.ts';

export type Ballot = OutputOf<typeof voting.readBallot>;
export type BallotProject = Ballot['projects'][number];
export type Tokens = OutputOf<typeof voting.readPoll>;
export type MyVoting = OutputOf<typeof voting.readMyVoting>;
export type PollCycle = OutputOf<typeof cycles.readCycle>;

/** The vote that a page is about. */
export interface Poll {
  readonly cycle: PollCycle;
  readonly ballot: Ballot;
  /** What a token of this vote is made of, and who stamps it. */
  readonly tokens: Tokens;
  /** Null for who has not signed in. */
  readonly mine: MyVoting | null;
  /** Marks of this device that are not counted yet. */
  readonly marks: readonly Mark[];
}

/** The vote of the cycle that was asked for; nothing before a cycle is announced. */
export async function pollOf(visit: VillageVisit): Promise<Poll | null> {
  const { cycle: asked } = await cycleAsked(visit);
  if (!asked && visit.query.has('cycle')) throw absent();
  if (!asked) return null;
  const where = { community: visit.village.slug, cycle: asked.id };
  const [ballot, tokens, cycle, mine] = await Promise.all([
    visit.call(voting.readBallot, { ...where, seed: seedOf(visit.cookies, visit.keep) }),
    visit.call(voting.readPoll, where),
    visit.call(cycles.readCycle, where),
    visit.self.person ? visit.call(voting.readMyVoting, where) : null,
  ]);
  return { cycle, ballot, tokens, mine, marks: marksKept(visit, cycle) };
}

const marksKept = ({ cookies, village }: VillageVisit, { mark }: PollCycle): readonly Mark[] =>
  readDraft(cookies[draftName(village.slug, mark)])?.marks ?? [];

/** Keeps the marks in the browser; none means that the draft is over. */
export function keepMarks({ keep, village, now }: VillageVisit, cycle: PollCycle, marks: readonly Mark[]): void {
  const until = new Date(cycle.votingClosesAt);
  keep({
    name: draftName(village.slug, cycle.mark),
    value: writeDraft({ marks, until }),
    seconds: marks.length === 0 ? 0 : secondsToKeep(until, now),
    isOpen: true,
  });
}

/** Whether the ballot is marked with ticks, and not with points or places. */
export const isTicked = ({ ballot: { form } }: Pick<Poll, 'ballot'>): boolean => !hasPoints(form) && !isRanked(form);

export type Stage = 'before' | 'open' | 'over';

const before = new Set<Phase>(['draft', 'announced', 'submission', 'review', 'ballot']);

export const stageOf = ({ ballot: { phase } }: Pick<Poll, 'ballot'>): Stage =>
  phase === 'voting' ? 'open' : before.has(phase) ? 'before' : 'over';

export type Step = '' | '/one' | '/check' | '/receipt' | '/find' | '/turnout';

/** A step of voting, in the cycle that the visitor asked for. */
export function stepOf({ village, query }: VillageVisit, step: Step): Address {
  const cycle = query.get('cycle');
  return `/${village.slug}/vote${step}${cycle === null ? '' : `?${new URLSearchParams({ cycle })}`}`;
}
