import { languages } from '@ortaq/kernel';
import * as audit from './audit/index.ts';
import * as budget from './budget/index.ts';
import * as communities from './communities/index.ts';
import * as council from './council/index.ts';
import * as cycles from './cycles/index.ts';
import { dictionary } from './dictionary.ts';
import * as identity from './identity/index.ts';
import { piecesOf, type Slot } from './language/index.ts';
import * as proposals from './proposals/index.ts';
import * as review from './review/index.ts';
import { slotKinds } from './show-slot.ts';
import * as spending from './spending/index.ts';
import * as tally from './tally/index.ts';
import * as voting from './voting/index.ts';

const capabilities = {
  audit,
  budget,
  communities,
  council,
  cycles,
  identity,
  proposals,
  review,
  spending,
  tally,
  voting,
};
const texts = languages.flatMap((language) =>
  Object.entries(dictionary[language]).map(([key, text]) => ({ language, key, text: String(text) })),
);
const textOf = new Map(texts.map(({ language, key, text }) => [`${language} ${key}`, text]));
const kazakh = texts.filter(({ language }) => language === 'kk');
const slotsIn = (text: string): Slot[] => piecesOf(text).filter((piece) => typeof piece !== 'string');
const namesIn = (text: string): string[] => [...new Set(slotsIn(text).map(({ name }) => name))].sort();
const wordsOf = (text: string): string[] =>
  piecesOf(text)
    .flatMap((piece) => (typeof piece === 'string' ? [piece] : (piece.forms ?? [])))
    .flatMap((each) => each.match(/\p{L}+/gu) ?? []);

/** Keys whose text breaks a law, so that a failure names them. */
const breaking = (lot: typeof texts, isWrong: (text: string) => boolean): string[] =>
  lot.filter(({ text }) => isWrong(text)).map(({ language, key, text }) => `${language} ${key}: ${text}`);

describe('the dictionary', () => {
  it('has the same keys in every language', () => {
    const [kk = '', ...others] = languages.map((language) => Object.keys(dictionary[language]).sort().join());
    expect(others).toEqual([kk, kk]);
  });

  it('has each key in the folder of its capability, so that no folder hides the words of another', () => {
    const strangers = Object.entries(capabilities).flatMap(([capability, { kk }]) =>
      Object.keys(kk).filter((key) => ![`${capability}.`, `${capability}/`].some((start) => key.startsWith(start))),
    );
    const count = Object.values(capabilities).reduce((sum, { kk }) => sum + Object.keys(kk).length, 0);
    const owned = Object.keys(dictionary.kk).filter((key) => (key.match(/^\w+/)?.[0] ?? '') in capabilities);
    expect([strangers, owned.length]).toEqual([[], count]);
  });

  it('has the same slots in every language', () => {
    const named = (key: string) => languages.map((language) => namesIn(textOf.get(`${language} ${key}`)!).join());
    expect(Object.keys(dictionary.kk).filter((key) => new Set(named(key)).size > 1)).toEqual([]);
  });

  it('gives a slot the same kind in every language, but for English ordinals', () => {
    const kindsIn = (text: string) =>
      new Map(slotsIn(text).flatMap(({ name, kind }) => (kind && kind !== 'ordinal' ? [[name, kind]] : [])));
    const wrong = texts.filter(({ key, text }) => {
      const source = kindsIn(textOf.get(`kk ${key}`)!);
      return JSON.stringify([...kindsIn(text)].sort()) !== JSON.stringify([...source].sort());
    });
    expect(wrong).toEqual([]);
  });

  it('names only formatters that exist, and leaves no brace open', () => {
    expect(
      breaking(texts, (text) => slotsIn(text).some(({ kind }) => kind !== undefined && !slotKinds.includes(kind))),
    ).toEqual([]);
    expect(
      breaking(texts, (text) => piecesOf(text).some((piece) => typeof piece === 'string' && /[{}]/u.test(piece))),
    ).toEqual([]);
  });

  it('gives three forms of a noun in Russian, two in English, none in Kazakh', () => {
    const forms = { kk: 0, ru: 3, en: 2 };
    const wrong = texts.filter(({ language, text }) =>
      slotsIn(text).some((slot) => slot.forms && slot.forms.length !== forms[language]),
    );
    expect(wrong).toEqual([]);
  });

  it('has no empty text and no stray space', () => {
    expect(breaking(texts, (text) => text.trim() === '' || text !== text.trim() || text.includes('  '))).toEqual([]);
  });

  it('never mixes Latin and Cyrillic letters in one word', () => {
    const isMixed = (word: string) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
    expect(breaking(texts, (text) => wordsOf(text).some(isMixed))).toEqual([]);
  });

  it('names a refusal as capability/what-is-wrong', () => {
    const codes = Object.keys(dictionary.kk).filter((key) => key.includes('/'));
    expect(codes.filter((code) => !/^[a-z]+\/[a-z]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });
});

describe('Kazakh', () => {
  it('glues no ending to a figure, a sum or a name', () => {
    const ending = /\}-?(?:н?[дтғқ][аеыіо]|[дтн][аеі]н|[дтн][ыі]ң|[нм]ен|пен|бен|[нд]і|[нд]ы|[шм][ыіае])(?!\p{L})/u;
    expect(breaking(kazakh, (text) => ending.test(text) || /\}\p{L}/u.test(text))).toEqual([]);
    expect(['{a}-ға', '{a}-нан', '{n}-ші', '{a}ның', '{sum}-ден'].every((text) => ending.test(text))).toBe(true);
    expect(['{n}-орын', '{n}-бет', '{a} ауылының', '{a}-көше'].some((text) => ending.test(text))).toBe(false);
  });

  it('keeps the noun singular after a number', () => {
    const many = /\{(?:count|n)\} \p{L}+[лдт][ае]р(?!\p{L})/u;
    expect(breaking(kazakh, (text) => many.test(text))).toEqual([]);
    expect(many.test('{count} жобалар')).toBe(true);
  });

  it('says one thing in a sentence of fifteen words at most', () => {
    const sentences = (text: string) => text.split(/[.!?:;]+(?:\s|$)/u);
    const isLong = (sentence: string) => sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length > 15;
    expect(breaking(kazakh, (text) => sentences(text).some(isLong))).toEqual([]);
  });

  it('writes Сіз with a capital', () => {
    expect(breaking(kazakh, (text) => /(?<!\p{L})сіз/u.test(text))).toEqual([]);
  });
});
