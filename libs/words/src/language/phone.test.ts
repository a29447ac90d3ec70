import { formatPhone, isMobile, maskPhone, parsePhone } from './phone.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('a telephone number', () => {
  it.each([
    '+77001234567',
    '+7 700 123 45 67',
    '8 700 123 45 67',
    '8(700)123-45-67',
    '7 700 123 4567',
    '700 123 45 67',
    ' +7 (700) 123–45–67 ',
    '8.700.123.45.67',
    '+7\u00A0700\u00A0123\u00A045\u00A067',
  ])('is known as %j', (typed) => {
    expect(parsePhone(typed)).toBe('+77001234567');
  });

  it.each([
    '',
    '+',
    '123',
    '+7 900 123 45 67',
    '8 495 123 45 67',
    '+8 700 123 45 67',
    '+1 700 123 45 67',
    '8 700 123 45 6',
    '8 700 123 45 678',
    '8 700 abc 45 67',
    '+7+700 123 45 67',
  ])('is not %j', (typed) => {
    expect(parsePhone(typed)).toBeNull();
  });

  it('is mobile or not by its code', () => {
    expect(['+77001234567', '+77471234567', '+77781234567'].map(isMobile)).toEqual([true, true, true]);
    expect(['+77172123456', '+77272123456', '+76001234567', '+79001234567'].map(isMobile)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is shown in groups, unbroken, and read back', () => {
    expect(plain(formatPhone('+77001234567'))).toBe('+7 700 123 45 67');
    expect(formatPhone('+77001234567')).not.toContain(' ');
    expect(parsePhone(formatPhone('+77001234567'))).toBe('+77001234567');
  });

  it('can be shown to its owner only', () => {
    expect(plain(maskPhone('+77001234567'))).toBe('+7 700 ••• •• 67');
  });
});
