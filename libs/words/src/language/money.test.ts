import fc from 'fast-check';
import { languages } from '@ortaq/kernel';
import { currencySigns, money, moneyShort } from './money.ts';
import { parseMoney } from './parse-money.ts';

const spaced = (text: string) => text.replaceAll(' ', '\u00A0');
const anyLanguage = fc.constantFrom(...languages);

describe('money', () => {
  it.each(languages)('is 1 234 567 ₸ in %s, never broken over two lines', (language) => {
    expect(money(123_456_700n, language)).toBe('1\u00A0234\u00A0567\u00A0₸');
  });

  it('shows tiyn only when there are some', () => {
    expect(languages.map((language) => money(123_456_750n, language))).toEqual(
      ['1 234 567,50 ₸', '1 234 567,50 ₸', '1 234 567.50 ₸'].map(spaced),
    );
    expect(money(5n, 'kk')).toBe(spaced('0,05 ₸'));
    expect(money(0n, 'kk')).toBe(spaced('0 ₸'));
  });

  it('has a true minus', () => {
    expect(money(-12_000_000n, 'kk')).toBe(spaced('−120 000 ₸'));
  });

  it('keeps its last tiyn where a double would lose it', () => {
    expect(money(900_719_925_474_099_301n, 'kk')).toBe(spaced('9 007 199 254 740 993,01 ₸'));
  });

  it('knows the signs of the places that use it, and shows any other by its code', () => {
    const shown = [...Object.keys(currencySigns), 'CHF'].map((currency) => money(150n, 'en', currency));
    expect(shown).toEqual(['1.50 ₸', '1.50 zł', '1.50 €', '1.50 ₺', '1.50 CHF'].map(spaced));
  });
});

describe('money in short', () => {
  it.each([
    [99_999n, '999,99 ₸'],
    [100_000n, '1 мың ₸'],
    [48_620_000n, '486,2 мың ₸'],
    [99_994_900n, '999,9 мың ₸'],
    [99_995_000n, '1 млн ₸'],
    [1_200_000_000n, '12 млн ₸'],
    [1_134_494_500n, '11,3 млн ₸'],
    [99_995_000_000n, '1 млрд ₸'],
    [123_450_000_000_000n, '1 234,5 млрд ₸'],
    [-1_250_000_000n, '−12,5 млн ₸'],
  ])('of %s tiyn is %s', (minor, text) => {
    expect(moneyShort(minor, 'kk')).toBe(spaced(text));
  });

  it('is said in the words of each language', () => {
    expect(moneyShort(1_250_000_000n, 'ru')).toBe(spaced('12,5 млн ₸'));
    expect(moneyShort(1_250_000n, 'ru')).toBe(spaced('12,5 тыс. ₸'));
    expect(moneyShort(1_250_000_000n, 'en', 'PLN')).toBe(spaced('12.5 million zł'));
  });

  it('is never off by more than half of its last figure', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 100_000n, max: 10n ** 17n }), (minor) => {
        const [figure = '', word = ''] = moneyShort(minor, 'en')
          .replace(/\u00A0(?=\d)/g, '')
          .split('\u00A0');
        const unit = { thousand: 3, million: 6, billion: 9 }[word] ?? 0;
        const shown = BigInt(Math.round(Number(figure) * 10)) * 10n ** BigInt(unit + 1);
        const miss = shown > minor ? shown - minor : minor - shown;
        return miss * 2n <= 10n ** BigInt(unit + 1);
      }),
    );
  });
});

describe('money as typed', () => {
  it.each([
    ['1 234 567,50', 123_456_750n],
    ['1\u00A0234\u00A0567', 123_456_700n],
    ['1\u202F234,5', 123_450n],
    ['1234567.05', 123_456_705n],
    [' 500 000 ₸ ', 50_000_000n],
    ['500000 тг', 50_000_000n],
    ['500000 Теңге', 50_000_000n],
    ['0', 0n],
    ['007', 700n],
    ['9999999999999999', 999_999_999_999_999_900n],
  ])('%j is read', (text, minor) => {
    expect(parseMoney(text)).toBe(minor);
  });

  it.each([
    '',
    ' ',
    '₸',
    '1,234',
    '1.234.567',
    '1 23',
    '12 34 567',
    '1,2,3',
    '-5',
    '−5',
    '1,',
    ',5',
    '5 млн',
    '1e6',
    '0x10',
    '1 234 567,501',
    '10000000000000000',
    '₸ 5',
  ])('%j is not guessed at', (text) => {
    expect(parseMoney(text)).toBeNull();
  });

  it('is what was shown', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), anyLanguage, (minor, language) => {
        expect(parseMoney(money(minor, language))).toBe(minor);
      }),
    );
  });
});
