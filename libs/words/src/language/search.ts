/**
 * Letters that people without a Kazakh keyboard type instead (казак for қазақ), and Latin letters that look the same.
 * PostgreSQL does the same by translate(lower(normalize(x)), from, to).
 */
export const foldSql = {
  from: 'әғқңөұүһіёəɵaceiopxyhkmtb',
  to: 'агкноуухиеаоасеиорхухкмтв',
} as const;

/**
 * Folded letters as pg_trgm must be given them: a database whose character type is C knows no other letters than these, and
 * finds no trigram in a Cyrillic word. translate(fold(x), from, to).
 */
export const trigramSql = {
  from: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  to: 'abvgdejziqklmnoprstufhc4wx7y5639',
} as const;

const folded = new Map([...foldSql.from].map((letter, at) => [letter, foldSql.to[at] ?? '']));

/** The text as search sees it: what a villager types and what is stored meet in the same letters. */
export const foldSearch = (text: string): string =>
  text
    .normalize()
    .replaceAll('İ', 'i') // JavaScript alone lowers it to two characters
    .toLowerCase()
    .replace(/./gsu, (letter) => folded.get(letter) ?? letter);
