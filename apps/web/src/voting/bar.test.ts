import type { BallotForm } from '@ortaq/domain/cycles';
import { nbsp, speak, wordsUnder } from '@ortaq/words';
import fc from 'fast-check';

import { type BarFacts, costOf, countOf, countWords, isOver, linePieces, lineOf, spokenWords } from './bar.ts';

const approval: BallotForm = { type: 'approval', least: 1, most: null, points: null, withinEnvelope: false };
const costs = new Map([
  [3, 342_000_000n],
  [6, 68_500_000n],
  [7, 146_234_500n],
]);
const facts = (numbers: readonly number[], differences: Partial<BarFacts> = {}): BarFacts => ({
  form: approval,
  envelope: 1_200_000_000n,
  costs,
  marks: numbers.map((number) => ({ number, points: null })),
  ...differences,
});
const t = speak(wordsUnder('kk', ['voting.bar.']), 'kk');
const plain = (text: string) => text.replaceAll(nbsp, ' ');
const said = (of: BarFacts) => plain(linePieces(t, lineOf(of), (text) => `[${text}]`).join(''));

describe('the budget bar', () => {
  it('says how many are marked and what is left, equal to the costs of the marked cards', () => {
    const marked = facts([3, 6, 7]);
    expect([countOf(marked), costOf(marked)]).toEqual([3, 556_734_500n]);
    expect(said(marked)).toBe('Қалды: [6 432 655 ₸]');
    expect(countWords(t, 3)).toBe('3 жоба');
  });

  it('sums any choice of cards without losing a tiyn', () => {
    fc.assert(
      fc.property(fc.subarray([...costs.keys()]), fc.bigInt(1n, 2_000_000_000n), (numbers, envelope) => {
        const of = facts(numbers, { envelope });
        const { key, money = 0n } = lineOf(of);
        const left = key === 'voting.bar.left' ? money : -money;
        expect(left + costOf(of)).toBe(envelope);
      }),
    );
  });

  it('speaks calmly of too much money in an approval ballot, and says what to do where it must fit', () => {
    const over = { envelope: 400_000_000n };
    expect(said(facts([3, 6], over))).toBe('Бюджеттен асты: [105 000 ₸]. Бұл қате емес.');
    expect(said(facts([3, 6], { ...over, form: { ...approval, withinEnvelope: true } }))).toBe(
      'Бюджеттен асты: [105 000 ₸]. Бір жобаны алып тастаңыз.',
    );
  });

  it('knows marks that cost too much only where they must fit', () => {
    const fitting = { envelope: 410_500_000n, form: { ...approval, withinEnvelope: true } };
    const over = { ...fitting, envelope: 410_499_999n };
    expect([fitting, over, { ...over, form: approval }].map((each) => isOver(facts([3, 6], each)))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('says first that there are too many marks', () => {
    expect(said(facts([3, 6, 7], { form: { ...approval, most: 2 }, envelope: 1n }))).toBe('Ең көбі 2 жоба. Артығы: 1.');
    expect(said(facts([3, 6], { form: { ...approval, type: 'choose-1' } }))).toBe('Ең көбі 1 жоба. Артығы: 1.');
  });

  it('counts points where the ballot shares them out', () => {
    const form: BallotForm = { ...approval, type: 'cumulative', points: 10 };
    const points = (given: number) => facts([], { form, marks: [{ number: 3, points: given }] });
    expect([said(points(4)), said(points(12))]).toEqual(['Қалған ұпай: 6', 'Ұпай артық: 2']);
  });

  it('takes no notice of a mark for a project that is not on the ballot', () => {
    expect(countOf(facts([3, 99]))).toBe(1);
  });

  it('says it in one breath for the ear', () => {
    expect(plain(spokenWords(t, facts([7])))).toBe('Таңдалды: 1 жоба. Қалды: 10 537 655 ₸');
    expect(countWords(t, 0)).toBe('Белгі жоқ');
  });
});
