import { votingRules } from '@ortaq/domain/council';
import { broken } from '@ortaq/kernel';

import { itemInFocus, neededFor, type Room, type RoomItem, selfIn, voterFacts, votersOf } from './session.ts';

const item = (position: number, differences: Partial<RoomItem> = {}): RoomItem => ({
  position,
  kind: position === 1 ? 'result' : 'other',
  title: '',
  state: 'waiting',
  openedAt: null,
  closedAt: null,
  tally: null,
  needed: null,
  isCarried: null,
  roll: [],
  ...differences,
});

const seat = (name: string, differences: Partial<Room['seats'][number]> = {}): Room['seats'][number] => ({
  person: name as never,
  name,
  isChair: false,
  isPresent: true,
  arrivedAt: null,
  leftAt: null,
  isEntered: false,
  isSelf: false,
  ...differences,
});

const room = (items: RoomItem[], differences: Partial<Room> = {}): Room => ({
  number: 7,
  state: 'open',
  startsAt: '',
  place: '',
  openedAt: null,
  endedAt: null,
  why: null,
  cycle: { id: 'c' as never, mark: '2027', title: { kk: '', ru: '', en: '' }, phase: 'council' },
  quorum: { seats: 4, present: 4, quorum: 2 },
  majority: { numerator: 1, denominator: 2 },
  seats: [seat('Ана', { isSelf: true }), seat('Боран'), seat('Гүл'), seat('Дос', { isPresent: false })],
  items,
  result: { fingerprint: '', isSingleOperator: null, envelope: '0', total: '0', projects: [], own: [], left: '0' },
  resolution: null,
  abilities: [],
  ...differences,
});

describe('the item in focus', () => {
  it.each<[string, RoomItem[], number | null, number]>([
    ['is the one that is asked for', [item(1, { state: 'voting' }), item(2)], 2, 2],
    ['is the one that is voted on', [item(1, { state: 'decided' }), item(2), item(3, { state: 'voting' })], null, 3],
    ['is the next one', [item(1, { state: 'decided' }), item(2)], null, 2],
    ['is the count when all is decided', [item(1, { state: 'decided' }), item(2, { state: 'decided' })], null, 1],
    ['is never one that is not there', [item(1), item(2)], 9, 1],
  ])('%s', (_, items, asked, position) => {
    expect(itemInFocus(room(items), asked).position).toBe(position);
  });
});

describe('an open vote', () => {
  const conflict = { person: 'Боран' as never, name: 'Боран', mark: 'conflict' as const };
  const line = { isChair: false, at: null, isEntered: false, interest: null, ...conflict };
  const voting = item(1, { state: 'voting', needed: 1, roll: [line] });

  it('waits for those in the room who have no interest in it', () => {
    expect(votersOf(room([voting]), voting)).toBe(2);
    expect(neededFor(room([voting]), voting)).toBe(2);
  });

  it('needs, once it is closed, what was written then', () => {
    expect(neededFor(room([voting]), { ...voting, state: 'decided' })).toBe(1);
  });
});

describe('a member before an item', () => {
  it('may vote when nothing speaks against it', () => {
    const voting = item(1, { state: 'voting' });
    const here = room([voting]);
    expect(broken(votingRules, voterFacts(here, voting, selfIn(here)))).toEqual([]);
  });

  it('who wrote a winning project is told so before the server is asked', () => {
    const voting = item(1, { state: 'voting' });
    const here = room([voting]);
    const own = { ...here, result: { ...here.result, own: [11] } };
    expect(broken(votingRules, voterFacts(own, voting, selfIn(own)))).toEqual(['council/own-project']);
  });
});
