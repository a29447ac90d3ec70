import fc from 'fast-check';
import { fromBase64, fromHex, joined, same, toBase64, toHex } from './bytes.ts';

const bytes = fc.uint8Array({ maxLength: 80 }).map((each) => new Uint8Array(each));

describe('bytes', () => {
  it('come back from base64 and from hexadecimal', () => {
    fc.assert(
      fc.property(bytes, (each) => same(fromBase64(toBase64(each))!, each) && same(fromHex(toHex(each))!, each)),
    );
  });

  it('are spelt as the standard library spells them', () => {
    fc.assert(
      fc.property(bytes, (each) => {
        expect(toBase64(each)).toBe(Buffer.from(each).toString('base64'));
        expect(toHex(each)).toBe(Buffer.from(each).toString('hex'));
      }),
    );
  });

  it.each(['AAA', 'AAB=', 'A===', 'AA-_', 'AAAA\n', '====', 'AA=A'])('have no second spelling %j', (text) => {
    expect(fromBase64(text)).toBeNull();
  });

  it.each(['0', 'AB', '0x', 'zz'])('are not %j in hexadecimal', (text) => {
    expect(fromHex(text)).toBeNull();
  });

  it('are the same only when all of them are', () => {
    expect(same(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 3))).toBe(false);
    expect(same(joined(Uint8Array.of(1), Uint8Array.of(2)), Uint8Array.of(1, 2))).toBe(true);
  });
});
