import { isOpenTo, roomAt, type RoomEntry } from './room-entry.ts';

const entry = (to: string, standing: 'clerk' | 'member' = 'clerk'): RoomEntry => ({
  to,
  word: 'nav.office',
  for: [standing],
});
const entries = [entry('/office'), entry('/office/review'), entry('/kenes', 'member')];

describe('the room of an address', () => {
  it.each([
    ['/office', '/office'],
    ['/office/cycles/7/plan', '/office'],
    ['/office/review', '/office/review'],
    ['/office/review/12', '/office/review'],
    ['/office/reviewers', '/office'],
    ['/audit', undefined],
    ['/officer', undefined],
  ])('%s is %s', (pathname, to) => {
    expect(roomAt(entries, pathname)?.to).toBe(to);
  });
});

describe('a room', () => {
  it('is open to those who work there', () => {
    expect(isOpenTo(entry('/kenes', 'member'), ['person', 'member'])).toBe(true);
    expect(isOpenTo(entry('/kenes', 'member'), ['person', 'clerk'])).toBe(false);
  });
});
