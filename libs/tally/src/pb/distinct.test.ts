import fc from 'fast-check';

import { Distinct } from './distinct.ts';

describe('texts that may come twice', () => {
  it('are told apart as by a set, in whatever order they come', () => {
    const texts = fc.array(fc.oneof(fc.nat(30).map(String), fc.string({ maxLength: 2 })), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (all) => {
        const distinct = new Distinct();
        const found = all.map((text, at) => distinct.isNew(text, () => all.slice(0, at)));
        expect(found).toEqual(all.map((text, at) => all.indexOf(text) === at));
      }),
    );
  });

  it('are not looked through while they come in order', () => {
    const distinct = new Distinct();
    const never = () => {
      throw new Error('looked through');
    };
    expect(['0', '7', '10', '200', 'aaaa'].map((text) => distinct.isNew(text, never))).not.toContain(false);
  });
});
