import { rights } from '@ortaq/domain';

import { dictionary } from './dictionary.ts';

describe('a right', () => {
  it('that somebody in particular holds has words', () => {
    const held = Object.entries(rights).filter(([, { who }]) => who !== 'anyone');
    expect(held.map(([right]) => `cycles.right.${right}`).filter((key) => !(key in dictionary.kk))).toEqual([]);
  });
});
