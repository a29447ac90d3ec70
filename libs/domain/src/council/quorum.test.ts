import fc from 'fast-check';

import { givenIn, hasQuorum, isCarriedBy, majorityOf, quorumOf, tallyOf } from './index.ts';

const half = { numerator: 1, denominator: 2 };
const twoThirds = { numerator: 2, denominator: 3 };

describe('a quorum', () => {
  it.each([
    [11, half, 6],
    [10, half, 5],
    [1, half, 1],
    [9, twoThirds, 6],
    [10, twoThirds, 7],
  ])('of %d seats at %j is %d', (seats, share, needed) => {
    expect(quorumOf(seats, share)).toBe(needed);
  });

  it('is never there where nobody sits', () => {
    expect(hasQuorum({ seats: 0, present: 0, quorum: 0 })).toBe(false);
  });
});

describe('a majority', () => {
  it.each([
    [8, half, 5],
    [9, half, 5],
    [1, half, 1],
    [9, twoThirds, 7],
  ])('of %d votes at %j needs %d', (given, share, needed) => {
    expect(majorityOf(given, share)).toBe(needed);
  });

  it('counts abstentions among the votes given, so that a tie carries nothing', () => {
    expect(isCarriedBy(tallyOf(['for', 'for', 'against', 'abstain']), half)).toBe(false);
    expect(isCarriedBy(tallyOf(['for', 'for', 'for', 'against', 'abstain']), half)).toBe(true);
  });

  it('is more than the share, exactly, as the table of the database computes it', () => {
    const given = fc.array(fc.constantFrom('for', 'against', 'abstain'), { minLength: 1, maxLength: 40 });
    const share = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(given, share, (votes, [numerator, denominator]) => {
        const tally = tallyOf(votes);
        const carried = tally.for * denominator > givenIn(tally) * numerator;
        return isCarriedBy(tally, { numerator, denominator }) === carried;
      }),
    );
  });
});
