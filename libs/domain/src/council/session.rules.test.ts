import { broken, mermaid, money, unreachable } from '@ortaq/kernel';

import {
  type AdoptFacts,
  adoptRules,
  attendanceRules,
  type CallingFacts,
  callingRules,
  interestRules,
  type ItemFacts,
  itemClosingRules,
  itemOpeningRules,
  itemProcess,
  remandRules,
  sessionProcess,
  type VoterFacts,
  votingRules,
} from './index.ts';

const enough = { seats: 11, present: 6, quorum: 6 };
const few = { seats: 11, present: 5, quorum: 6 };

describe('the lives of a session and of an item', () => {
  it('have no state that nothing reaches', () => {
    expect(unreachable(sessionProcess, 'called')).toEqual([]);
    expect(unreachable(itemProcess, 'waiting')).toEqual([]);
  });
});

describe('the drawing of a session', () => {
  it('is written for people in docs/generated/session.md', () => {
    const drawn = [sessionProcess, itemProcess].map((each) => `\`\`\`mermaid\n${mermaid(each)}\n\`\`\`\n`);
    expect(
      `# The life of a session of the Kenes, and of an item on its agenda\n\n${drawn.join('\n')}`,
    ).toMatchGenerated('session.md');
  });
});

describe('calling a session', () => {
  const now = new Date('2027-04-25T10:00:00+05:00');
  const facts = (differences: Partial<CallingFacts>): CallingFacts => ({
    members: 11,
    hasChair: true,
    results: 1,
    isCounted: true,
    startsAt: new Date('2027-04-30T15:00:00+05:00'),
    now,
    ...differences,
  });

  it.each<[string, Partial<CallingFacts>]>([
    ['council/no-members', { members: 0, hasChair: false }],
    ['council/no-chair', { hasChair: false }],
    ['council/result-once', { results: 0 }],
    ['council/result-once', { results: 2 }],
    ['council/not-certified', { isCounted: false }],
    ['council/starts-in-the-past', { startsAt: new Date('2027-04-25T09:59:59+05:00') }],
  ])('is refused: %s', (code, differences) => {
    expect(broken(callingRules, facts(differences))).toEqual([code]);
  });

  it('is allowed about one count, in time', () => {
    expect(broken(callingRules, facts({}))).toEqual([]);
  });
});

describe('coming to a session and leaving it', () => {
  it.each([
    ['council/session-over', { session: 'closed' as const }],
    ['council/session-over', { session: 'called-off' as const }],
    ['council/not-a-member', { isMember: false }],
    ['council/vote-under-way', { comes: false, isVoting: true }],
  ])('is refused: %s', (code, differences) => {
    const facts = { session: 'open' as const, isMember: true, comes: true, isVoting: false, ...differences };
    expect(broken(attendanceRules, facts)).toEqual([code]);
  });

  it('may happen before the opening, and a member may come while others vote', () => {
    expect(broken(attendanceRules, { session: 'called', isMember: true, comes: true, isVoting: true })).toEqual([]);
  });
});

describe('the vote on an item', () => {
  const facts = (differences: Partial<ItemFacts> = {}): ItemFacts => ({
    ...enough,
    session: 'open',
    given: 1,
    isAnotherOpen: false,
    ...differences,
  });

  it.each<[string, Partial<ItemFacts>]>([
    ['council/session-not-open', { session: 'called' }],
    ['council/no-quorum', few],
    ['council/another-item-open', { isAnotherOpen: true }],
  ])('is not opened: %s', (code, differences) => {
    expect(broken(itemOpeningRules, facts(differences))).toEqual([code]);
  });

  it.each<[string, Partial<ItemFacts>]>([
    ['council/no-quorum', few],
    ['council/no-votes', { given: 0 }],
  ])('is not closed: %s', (code, differences) => {
    expect(broken(itemClosingRules, facts(differences))).toEqual([code]);
  });
});

describe('a member before an item', () => {
  const facts = (differences: Partial<VoterFacts> = {}): VoterFacts => ({
    session: 'open',
    item: 'voting',
    isMember: true,
    isPresent: true,
    isRecused: false,
    isAuthor: false,
    ...differences,
  });

  it.each<[string, Partial<VoterFacts>]>([
    ['council/session-not-open', { session: 'called', item: 'waiting' }],
    ['council/item-not-open', { item: 'waiting' }],
    ['council/item-not-open', { item: 'decided' }],
    ['council/not-a-member', { isMember: false, isPresent: false }],
    ['council/not-present', { isPresent: false }],
    ['council/recused', { isRecused: true, isAuthor: true }],
    ['council/own-project', { isAuthor: true }],
  ])('has no vote: %s', (code, differences) => {
    expect(broken(votingRules, facts(differences))).toEqual([code]);
  });

  it.each<[string, Partial<VoterFacts>]>([
    ['council/item-decided', { item: 'decided' }],
    ['council/recused-already', { isRecused: true }],
  ])('declares no interest: %s', (code, differences) => {
    expect(broken(interestRules, facts(differences))).toEqual([code]);
  });

  it('may declare an interest before the vote is opened', () => {
    expect(broken(interestRules, facts({ item: 'waiting', isAuthor: true }))).toEqual([]);
  });
});

describe('a resolution', () => {
  const facts = (differences: Partial<AdoptFacts> = {}): AdoptFacts => ({
    ...enough,
    session: 'open',
    undecided: 0,
    isCarried: true,
    envelope: money(1000),
    adopted: money(1000),
    ...differences,
  });

  it.each<[string, Partial<AdoptFacts>]>([
    ['council/session-not-open', { session: 'closed' }],
    ['council/no-quorum', few],
    ['council/items-open', { undecided: 1, isCarried: null }],
    ['council/not-carried', { isCarried: false }],
    ['budget/over-envelope', { adopted: money(1001) }],
  ])('that adopts is refused: %s', (code, differences) => {
    expect(broken(adoptRules, facts(differences))).toEqual([code]);
  });

  it('that sends back is refused when the count was carried, whatever it costs', () => {
    expect(broken(remandRules, facts({ adopted: money(1001) }))).toEqual(['council/carried']);
    expect(broken(remandRules, facts({ isCarried: false }))).toEqual([]);
  });
});
