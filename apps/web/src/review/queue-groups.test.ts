import { groupOf, type Item, nextAfter } from './queue-groups.ts';

const now = new Date('2027-02-24T04:12:00Z');
const item = (dueAt: string | null, differences: Partial<Item> = {}): Item => ({
  proposalId: '0190c0de-0000-7000-8000-000000000001' as Item['proposalId'],
  number: 19,
  title: 'Жаңа көшеге жаяужол',
  authorShown: 'Г. С.',
  status: 'submitted',
  kind: 'review',
  dueAt,
  isLate: false,
  cost: '218400000',
  answered: 0,
  ...differences,
});

describe('an item of the queue', () => {
  it.each([
    ['2027-02-24T18:00:00+05:00', 'today'],
    ['2027-02-25T00:30:00+05:00', 'week'],
    ['2027-03-02T23:59:00+05:00', 'week'],
    ['2027-03-03T09:00:00+05:00', 'later'],
    [null, 'later'],
  ])('that is due %s stands under %s, by the calendar of the village', (dueAt, group) => {
    expect(groupOf(item(dueAt), now, 'Asia/Almaty')).toBe(group);
  });

  it('that is late stands first, whatever its day', () => {
    expect(groupOf(item('2027-02-24T09:00:00+05:00', { isLate: true }), now, 'Asia/Almaty')).toBe('late');
  });

  it.each(['waiting', 'decided'] as const)('that is %s has a place of its own', (kind) => {
    expect(groupOf(item('2027-02-24T09:00:00+05:00', { kind, isLate: true }), now, 'Asia/Almaty')).toBe(kind);
  });
});

describe('after a verdict', () => {
  const numbered = (id: string, kind: Item['kind'] = 'review') =>
    item(null, { proposalId: id as Item['proposalId'], kind });
  const items = [numbered('a'), numbered('b'), numbered('c', 'objection'), numbered('d'), numbered('e', 'waiting')];

  it.each([
    ['a', 'b'],
    ['b', 'd'],
    ['d', 'a'],
    ['e', 'a'],
  ])('on %s the next to judge is %s', (done, next) => {
    expect(nextAfter(items, done)?.proposalId).toBe(next);
  });

  it('on the last one nothing is left', () => {
    expect(nextAfter([numbered('a'), numbered('c', 'objection')], 'a')).toBeUndefined();
  });
});
