import { sumOf } from './account-state.ts';

const known = { given: 132, counted: 125, aside: 0, spoiled: 0, unreturned: 0 };

describe('the account as it is typed', () => {
  it('adds up when everything that was given out is found', () => {
    expect(sumOf(known, { spoiled: '3', unreturned: ' 4 ' })).toMatchObject({ found: 132, isEven: true });
    expect(sumOf(known, { spoiled: '3', unreturned: '5' })).toMatchObject({ found: 133, isEven: false });
  });

  it.each(['', '-1', '2.5', 'x', '1234567'])('says nothing while a field holds «%s»', (spoiled) => {
    expect(sumOf(known, { spoiled, unreturned: '0' })).toBeNull();
  });
});
