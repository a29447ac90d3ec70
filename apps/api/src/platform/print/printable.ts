/** Signs that the typeface of the papers has; another one would print as an empty square, which on a ballot means something. */
const lacking =
  /[^\u0020-\u007e\u00a0-\u0107\u011e\u011f\u0130\u0131\u015a\u015b\u015e\u015f\u0179-\u017e\u0401-\u040c\u040e-\u044f\u0451-\u045c\u045e\u045f\u0490-\u049d\u04a0-\u04a5\u04ae-\u04b3\u04ba\u04bb\u04d8\u04d9\u04e8\u04e9\u2010-\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u202f\u20ac\u20b8\u2116]/gu;

/** What of a text can be printed. */
export const printable = (text: string): string => text.normalize().replace(lacking, '').replace(/ {2,}/g, ' ').trim();
