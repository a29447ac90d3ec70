import fc from 'fast-check';

import { groupedCode, isPrintedCode, PRINTED_CODE_DRAWN, printedCodeOf } from './printed-code.ts';

const codes = fc
  .array(fc.nat(9), { minLength: PRINTED_CODE_DRAWN, maxLength: PRINTED_CODE_DRAWN })
  .map((digits) => printedCodeOf(digits.join('')));
const places = fc.nat(14);
const put = (code: string, at: number, signs: string) => code.slice(0, at) + signs + code.slice(at + signs.length);

describe('a printed code', () => {
  it('is fifteen digits that check themselves, in groups of three', () => {
    fc.assert(fc.property(codes, isPrintedCode));
    expect([printedCodeOf('0000000000001'), groupedCode('000000000000195')]).toEqual([
      '000000000000195',
      '000 000 000 000 195',
    ]);
  });

  it('with one digit wrong is none', () => {
    fc.assert(
      fc.property(codes, places, fc.integer({ min: 1, max: 9 }), (code, at, by) => {
        expect(isPrintedCode(put(code, at, String((Number(code[at]) + by) % 10)))).toBe(false);
      }),
    );
  });

  it('with two neighbours in each other’s place is none', () => {
    fc.assert(
      fc.property(codes, fc.nat(13), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        expect(isPrintedCode(put(code, at, `${code[at + 1]}${code[at]}`))).toBe(false);
      }),
    );
  });

  it.each(['', '00000000000019', '0000000000001950', '00000000000019५', '+00000000000195'])('is not «%s»', (text) => {
    expect(isPrintedCode(text)).toBe(false);
  });
});
