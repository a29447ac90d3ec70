import { money } from '@ortaq/kernel';

import { type Item, minutesOf, rollCall, type Seat, type SessionRecord, type Sitting } from './index.ts';

const at = (time: string) => new Date(`2027-04-30T${time}:00+05:00`);
const seat = (name: string, differences: Partial<Seat> = {}): Seat => ({
  person: name as never,
  name,
  isChair: false,
  arrivedAt: at('15:00'),
  leftAt: null,
  isEntered: false,
  ...differences,
});

const seats = [
  seat('Ана', { isChair: true }),
  seat('Боран'),
  seat('Гүл'),
  seat('Дос', { arrivedAt: null }),
  seat('Ел'),
];
const item = (differences: Partial<Item> = {}): Item => ({
  position: 1,
  kind: 'result',
  title: '',
  state: 'voting',
  openedAt: at('15:20'),
  closedAt: null,
  tally: null,
  isCarried: null,
  present: null,
  votes: [{ person: 'Ана' as never, vote: 'for', at: at('15:21'), isEntered: true }],
  recusals: [{ person: 'Боран' as never, kind: 'author', project: 11, at: at('15:09'), isEntered: false }],
  ...differences,
});

const marks = (of: Item, among = seats) => rollCall(among, of).map(({ name, mark }) => `${name} ${mark}`);

describe('the roll of an item', () => {
  it('tells of every member the vote, the interest, or that there was none', () => {
    expect(marks(item())).toEqual(['Ана for', 'Боран conflict', 'Гүл silent', 'Дос absent', 'Ел silent']);
  });

  it('keeps who was in the room when the vote was closed, whoever left later', () => {
    const decided = item({ state: 'decided', present: ['Ана', 'Боран', 'Гүл'] as never[] });
    const later = seats.map((each) => (each.name === 'Гүл' ? { ...each, leftAt: at('15:40') } : each));
    expect(marks(decided, later)).toEqual(['Ана for', 'Боран conflict', 'Гүл silent', 'Дос absent', 'Ел absent']);
  });

  it('calls nobody before the vote is opened', () => {
    expect(rollCall(seats, item({ state: 'waiting', votes: [], recusals: [] }))).toEqual([]);
  });
});

describe('the minutes', () => {
  const record: SessionRecord = {
    number: 7,
    cycleId: 'cycle' as never,
    runId: 'run' as never,
    state: 'open',
    startsAt: at('15:00'),
    place: 'Мәдениет үйі',
    openedAt: at('15:02'),
    endedAt: null,
    quorum: 3,
    secretary: 'Ләззат',
    why: null,
    seats,
    items: [item()],
  };
  const profile = {
    quorum: { numerator: 1, denominator: 2 },
    majority: { numerator: 1, denominator: 2 },
    bodies: { council: { kk: 'Кеңес', ru: 'Кенес', en: 'Kenes' } },
    signers: ['chair', 'secretary'],
  };
  const sitting: Sitting = {
    village: { kato: '991230000', name: { kk: 'Самал', ru: 'Самал', en: 'Samal' }, profile: profile as never },
    cycle: { mark: '2027', title: { kk: 'Цикл', ru: 'Цикл', en: 'Cycle' }, envelope: money(1000) },
    record,
    count: {
      run: 'run' as never,
      fingerprint: 'f',
      isSingleOperator: true,
      projects: [
        { proposal: 'p' as never, number: 2, title: 'Алаң', cost: money(300), authors: [] },
        { proposal: 'q' as never, number: 3, title: 'Құбыр', cost: money(400), authors: ['Боран'] as never[] },
      ],
    },
    resolution: null,
  };

  it('sum what the winners take, count the room, and name who signs', () => {
    const { result, quorum, signers, items } = minutesOf(sitting);
    expect(result).toMatchObject({ total: '700', envelope: '1000', isSingleOperator: true });
    expect(quorum).toEqual({ seats: 5, present: 4, quorum: 3 });
    expect(signers.map(({ name }) => name)).toEqual(['Ана', 'Ләззат']);
    expect(items[0]).toMatchObject({ tally: { for: 1, against: 0, abstain: 0 }, needed: 1, isCarried: null });
  });

  it('hold no id of a person, of an author least of all', () => {
    const written = JSON.stringify(minutesOf(sitting));
    expect(written).not.toMatch(/"person"|"authors"|"proposal"/);
  });
});
