import { Seals } from './seals.ts';

const key = (byte: number) => Buffer.alloc(32, byte);
const seals = new Seals({ ORTAQ_IIN_PEPPER: key(1), ORTAQ_IIN_KEY: key(2), ORTAQ_BOX_KEY: key(3) });
const others = new Seals({ ORTAQ_IIN_PEPPER: key(9), ORTAQ_IIN_KEY: key(9), ORTAQ_BOX_KEY: key(9) });

describe('a sealed value', () => {
  it('opens to what was sealed', () => {
    expect(seals.open(seals.seal('850615100007'))).toBe('850615100007');
  });

  it('never looks the same twice', () => {
    expect(seals.seal('850615100007')).not.toEqual(seals.seal('850615100007'));
  });

  it('does not open with another key, nor after a byte was changed', () => {
    const sealed = seals.seal('850615100007');
    expect(() => others.open(sealed)).toThrow();
    sealed[sealed.length - 1]! ^= 1;
    expect(() => seals.open(sealed)).toThrow();
  });
});

describe('a mark', () => {
  it('is the same for the same number and needs the key', () => {
    expect(seals.mark('850615100007')).toEqual(seals.mark('850615100007'));
    expect(seals.mark('850615100007')).not.toEqual(others.mark('850615100007'));
  });
});

describe('a ballot box', () => {
  const voter = seals.mark('850615100007');

  it('has a key of its own in every vote', () => {
    expect(seals.boxSeed('cycle-a')).toEqual(seals.boxSeed('cycle-a'));
    expect(seals.boxSeed('cycle-a')).not.toEqual(seals.boxSeed('cycle-b'));
    expect(seals.boxSeed('cycle-a')).not.toEqual(others.boxSeed('cycle-a'));
  });

  it('knows a voter by another name in every vote', () => {
    expect(seals.voterHandle('cycle-a', voter)).toBe(seals.voterHandle('cycle-a', voter));
    expect(seals.voterHandle('cycle-a', voter)).not.toBe(seals.voterHandle('cycle-b', voter));
    expect(seals.voterHandle('cycle-a', voter)).not.toBe(others.voterHandle('cycle-a', voter));
  });
});
