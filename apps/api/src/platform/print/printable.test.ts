import { printable } from './printable.ts';

describe('what can be printed', () => {
  it('is every Kazakh and Russian letter, the tenge and the numero sign', () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі АЯаяЁё ₸ № «» – — … 09 Ğğİı';
    expect(printable(letters)).toBe(letters);
  });

  it('is no sign that the typeface lacks: it would look like a box to tick', () => {
    expect(printable('Саябақ 🌳 салу ☐ ✓')).toBe('Саябақ салу');
  });

  it('is a letter whole, however it was typed', () => {
    expect(printable('и\u0306од')).toBe('йод');
  });
});
