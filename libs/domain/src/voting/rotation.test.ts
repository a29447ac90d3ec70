import fc from 'fast-check';

import { inRotation, rotations } from './rotation.ts';

const orders = fc.integer({ min: 1, max: 60 }).map((count) => Array.from({ length: count }, (_, at) => at + 1));
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

describe('the four rotations of a paper ballot', () => {
  it('have every project once each', () => {
    fc.assert(
      fc.property(orders, fc.constantFrom(...rotations), (order, rotation) => {
        expect(inRotation(order, rotation).toSorted((a, b) => a - b)).toEqual(order);
      }),
    );
  });

  it('favour no project: over the four each stands in the same place on average', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const places = order.map((project) => sum(rotations.map((each) => inRotation(order, each).indexOf(project))));
        expect(new Set(places)).toEqual(new Set([2 * (order.length - 1)]));
      }),
    );
  });

  it('begin with four different projects where there are four', () => {
    const first = rotations.map((rotation) => inRotation([1, 2, 3, 4, 5, 6], rotation)[0]);
    expect(first).toEqual([1, 6, 4, 3]);
  });
});
