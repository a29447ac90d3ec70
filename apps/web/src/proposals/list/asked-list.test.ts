import { askedList, isNarrowed } from './asked-list.ts';

const known = {
  phase: 'submission',
  categories: [{ code: 'roads' }],
  settlements: [{ id: 's1' }],
} as const;
const ask = (query: string, phase: 'submission' | 'voting' = 'submission') =>
  askedList(new URLSearchParams(query), { ...known, phase });

describe('the list of projects', () => {
  it('shows every proposal until the ballot is published, and the ballot from then on', () => {
    expect(ask('')).toEqual({});
    expect(ask('', 'voting')).toEqual({ group: 'ballot' });
  });

  it('shows all of them again when the reader chooses so', () => {
    expect(ask('group=', 'voting')).toEqual({});
  });

  it('is narrowed by everything that is asked', () => {
    expect(ask('category=roads&settlement=s1&group=out&words=+казак+')).toEqual({
      category: 'roads',
      settlement: 's1',
      group: 'out',
      words: 'казак',
    });
  });

  it('is not narrowed by what the village does not know', () => {
    expect(ask('category=castle&settlement=moon&group=all&words=+')).toEqual({});
  });

  it('says that it is narrowed only when it is', () => {
    expect(isNarrowed(ask('', 'voting'), 'voting')).toBe(false);
    expect(isNarrowed(ask('group=out', 'voting'), 'voting')).toBe(true);
    expect(isNarrowed(ask('words=жол'), 'submission')).toBe(true);
  });
});
