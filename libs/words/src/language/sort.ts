/** The Kazakh alphabet; Russian is part of it, in its own order. */
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Private-use characters: above the marks and digits, which keep their own place, and in alphabetical order. */
const ranks = new Map([...alphabet].map((letter, at) => [letter, String.fromCharCode(0xe000 + at)]));
const laterRank = (letter: string): string => String.fromCharCode(0xe100 + letter.charCodeAt(0));

/** A text whose plain code-unit order is the alphabetical order: digits, Kazakh and Russian letters, then Latin. */
export const sortKey = (text: string): string =>
  text
    .normalize()
    .toLowerCase()
    .replace(/[\u0061-\u007a\u0400-\u04ff]/gu, (letter) => ranks.get(letter) ?? laterRank(letter));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Alphabetical order for people. Chromium has none for Kazakh. Texts that differ only in case: small letters first. */
export const compareKk = (a: string, b: string): number =>
  compare(sortKey(a), sortKey(b)) || compare(b.normalize(), a.normalize());
