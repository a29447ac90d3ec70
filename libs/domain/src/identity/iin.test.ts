import fc from 'fast-check';

import { checkDigit, isBin, isIin, lastFour } from './iin.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe('an identity number', () => {
  it.each(['850615100007', '850615100017', '850615100027'])('%s is whole by the first weights', (iin) => {
    expect(isIin(iin)).toBe(true);
  });

  it.each(['850615100801', '850615100813', '850615100825'])('%s is whole by the second weights', (iin) => {
    expect(isIin(iin)).toBe(true);
  });

  it.each(['85061510160', '85061510241'])('%s is a body that is never issued', (body) => {
    expect(checkDigit(body)).toBeNull();
    expect(Array.from({ length: 10 }, (_, digit) => isIin(`${body}${digit}`))).not.toContain(true);
  });

  it.each([
    '',
    '85061510000',
    '8506151000071',
    '85061510000a',
    ' 850615100007',
    '850615100007\n',
    '000000000000',
    '８５０６１５１００００７',
  ])('is not «%s»', (text) => {
    expect(isIin(text)).toBe(false);
  });

  it('has at most one true check digit for every body', () => {
    fc.assert(
      fc.property(digits(11), (body) => {
        const whole = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).filter(isIin);
        expect(whole).toEqual(checkDigit(body) === null || /^0+$/.test(body) ? [] : [`${body}${checkDigit(body)}`]);
      }),
    );
  });

  it('betrays every single mistyped digit but the eleventh, whose first weight is nought modulo eleven', () => {
    fc.assert(
      fc.property(digits(11), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const digit = checkDigit(body);
        fc.pre(digit !== null);
        const wrong = `${body.slice(0, at)}${(Number(body[at]) + by) % 10}${body.slice(at + 1)}`;
        const firstPass = (text: string) =>
          [...text].reduce((sum, each, index) => sum + Number(each) * (index + 1), 0) % 11;
        fc.pre(firstPass(body) < 10 && firstPass(wrong) < 10);
        expect(isIin(`${wrong}${digit}`)).toBe(false);
      }),
    );
  });

  it('is recognised by its last four digits', () => {
    expect(lastFour('850615100007')).toBe('0007');
  });
});

describe('a business number', () => {
  const whole = (body: string) => `${body}${checkDigit(body)}`;

  it.each(['85064000001', '99125100003', '05016200007'])('with the body %s is whole', (body) => {
    expect(isBin(whole(body))).toBe(true);
  });

  it.each([
    ['a thirteenth month', '85134000001'],
    ['no month', '85004000001'],
    ['a kind of person that does not exist', '85063000001'],
    ['a kind of unit that does not exist', '85064400001'],
  ])('with %s is not', (_, body) => {
    expect(isBin(whole(body))).toBe(false);
  });

  it('with another check digit is not', () => {
    const right = whole('85064000001');
    const wrong = `${right.slice(0, 11)}${(Number(right[11]) + 1) % 10}`;
    expect(isBin(wrong)).toBe(false);
  });
});
