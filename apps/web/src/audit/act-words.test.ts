import { globSync, readFileSync } from 'node:fs';

import { wordsIn } from '@ortaq/words';

import { actWords } from './act-words.ts';

const t = wordsIn('kk');
const said = (act: string, by: string, what: object) => actWords(t, JSON.stringify({ act, by, what, seq: 0 }));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('an entry of the log', () => {
  it('is told in one sentence with what its witness says', () => {
    expect(said('review.mergeProposal', 'clerk', { proposal: 12, into: 4 })).toEqual({
      sentence: '№12 ұсынысы №4 ұсынысына қосылды',
      who: 'Аппарат маманы',
    });
    const cost = { proposal: 3, was: '41200000', became: '39850000' };
    expect(plain(said('review.correctCost', 'clerk', cost).sentence)).toContain('412 000 ₸ → 398 500 ₸');
  });

  it('names an office in words, and a year without a space', () => {
    expect(said('identity.grantAppointment', 'akim', { office: 'clerk' }).sentence).toContain('Аппарат маманы');
    expect(said('cycles.planCycle', 'clerk', { year: 2027 }).sentence).toBe('2027 жылғы цикл жоспарланды');
  });

  it('is told by its name when nobody wrote a sentence for it', () => {
    expect(said('roads.paintBridge', 'anyone', {})).toEqual({ sentence: 'roads.paintBridge', who: 'Жүйе' });
  });

  it('has a sentence for every act of the product', () => {
    const house = new URL('../../../../', import.meta.url).pathname;
    const acts = globSync(`${house}apps/api/src/*/*.ts`)
      .filter((path) => !/\.test\.ts$|\/testing\//.test(path))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bname: '([a-z]+\.[a-z]\w+)'/g)])
      .map((found) => found[1]!);
    expect(acts.length).toBeGreaterThan(30);
    expect(acts.filter((act) => said(act, 'clerk', {}).sentence === act)).toEqual([]);
  });
});
