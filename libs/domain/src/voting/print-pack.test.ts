import { ballotCode, isLarge, printParts, rotationOf, serialsOf } from './print-pack.ts';
import { rotations } from './rotation.ts';

describe('the papers of a vote', () => {
  it('have one ballot of each rotation, as usual and in large print', () => {
    const ballots = printParts.filter((part) => rotationOf[part] !== undefined);
    for (const large of [false, true])
      expect(ballots.filter((part) => isLarge(part) === large).map((part) => rotationOf[part])).toEqual([...rotations]);
  });

  it('number their stubs one after the other, from where the run begins', () => {
    expect(serialsOf({ run: 2, firstStub: 99, stubs: 3 })).toEqual(['000099', '000100', '000101']);
  });

  it('tell vote, rotation and run in the code of a ballot, and nothing else', () => {
    expect(ballotCode({ kato: '991230000', mark: '2027', rotation: 'C', run: 2 })).toBe('ORTAQ/991230000/2027/C/2');
  });
});
