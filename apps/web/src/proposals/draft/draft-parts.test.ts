import { submissionRules } from '@ortaq/domain/proposals';

import { mayCheck, parts, partOf, stateOf } from './draft-parts.ts';

const empty = {
  title: '',
  change: '',
  problem: '',
  solution: '',
  category: null,
  settlement: null,
  placeText: null,
  point: null,
  costLines: [],
  asksEstimate: false,
  photos: [],
  coAuthors: [],
  obstacles: ['proposals/title-missing', 'proposals/place-missing', 'proposals/cost-missing'],
};

describe('a part of a draft', () => {
  it('is to be started while nothing of it is written', () => {
    expect(parts.map((part) => stateOf(part, empty))).toEqual(['start', 'start', 'start', 'optional', 'optional']);
  });

  it('is incomplete while a rule still misses something', () => {
    expect(stateOf('idea', { ...empty, change: 'Көше жарық болады' })).toBe('incomplete');
  });

  it('is ready when no rule misses anything', () => {
    expect(stateOf('cost', { ...empty, asksEstimate: true, obstacles: ['proposals/title-missing'] })).toBe('ready');
  });
});

describe('the last look', () => {
  it('is open once no part is in the way', () => {
    expect(mayCheck({ obstacles: ['proposals/place-missing'] })).toBe(false);
    expect(mayCheck({ obstacles: [] })).toBe(true);
  });

  it('is open to one whom only a rule about people or time stops, to read which', () => {
    const beyond = submissionRules.map(({ code }) => code).filter((code) => !partOf(code));
    expect(beyond).toEqual([
      'proposals/too-young',
      'proposals/too-many',
      'proposals/intake-closed',
      'proposals/answer-too-late',
    ]);
    expect(mayCheck({ obstacles: beyond })).toBe(true);
  });
});
