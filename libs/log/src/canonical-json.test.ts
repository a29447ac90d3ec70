import fc from 'fast-check';
import { canonicalJson, type Json } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('is that of RFC 8785 §3.2.2', () => {
    const sample = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 code unit (RFC 8785 §3.2.3)', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const written = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])));
    expect(written).toBe(`{${sorted.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`);
  });

  it('writes negative zero as zero', () => {
    expect(canonicalJson(-0)).toBe('0');
  });

  it('keeps Kazakh letters as they are', () => {
    expect(canonicalJson({ ә: 'Ғ ₸' })).toBe('{"ә":"Ғ ₸"}');
  });

  it('reads back as the same value, and does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const written = canonicalJson(value as Json);
        const read = JSON.parse(written) as Json;
        expect(canonicalJson(read)).toBe(written);
        expect(canonicalJson(reversed(read))).toBe(written);
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([
    ['not a number', Number.NaN],
    ['infinity', -Infinity],
    ['half a surrogate pair', '\ud83d'],
    ['half a surrogate pair in a name', { '\ude00': 1 }],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a value left out', { paid: undefined }],
    ['a hole in a list', Array(1)],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(TypeError);
  });
});

function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed());
}
