import { wordsIn } from '../words-in.ts';
import { type CountedReason, distanceWords, missingOf, reasonWords, wholeOf } from './reason-words.ts';

const t = wordsIn('kk');
const named = (key: string) => `№${key}`;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const money = {
  needed: '124000000',
  atStart: '130000000',
  atEnd: '122437100.5',
  spentOn: [{ project: '3' }, { project: '2' }],
};

describe('why a project won or not', () => {
  it('names the most that one supporter paid', () => {
    const reason = { how: 'shares', price: '777800.123' } as const;
    expect(plain(reasonWords(t, reason, named))).toContain('7 778 ₸');
  });

  it('names the projects that took the shares, and what was missing in the end', () => {
    const reason = { why: 'money-spent', money } as const;
    expect(plain(reasonWords(t, reason, named))).toContain('№3, №2');
    expect(missingOf(reason)).toBe(1_562_900n);
  });

  it('counts what was missing from the start when the supporters were too few', () => {
    const reason = {
      why: 'few-supporters',
      money: { ...money, atStart: '50000000' },
    } as const;
    expect(missingOf(reason)).toBe(74_000_000n);
  });

  it('names the equals and the step that decided', () => {
    const reason: CountedReason = {
      why: 'tie',
      tie: { projects: ['4', '7'], decidedBy: 'lot' },
    };
    expect(reasonWords(t, reason, named)).toBe('Тең түсті: №4, №7. Шешкен қадам: ашық жеребе.');
  });

  it('says by how much the best set with a project stays behind, when that is known', () => {
    const lost = { why: 'not-in-best', best: '9007199254740995' } as const;
    expect(reasonWords(t, { ...lost, bestWith: '9007199254740990' }, named)).toContain(' 5 ұпайға');
    expect(reasonWords(t, lost, named)).toMatch(/\.$/);
  });

  it('names the rival that won, and what was left below a ceiling', () => {
    expect(reasonWords(t, { why: 'rival-won', rival: '4' }, named)).toContain('№4');
    expect(plain(reasonWords(t, { why: 'over-ceiling', left: '777800.000' }, named))).toContain('7 778 ₸');
  });

  it.each(['no-votes', 'below-gate', 'over-budget', 'after-the-end'] as const)('has a sentence for %s', (why) => {
    expect(reasonWords(t, { why }, named)).toMatch(/\.$/);
  });

  it('cuts an amount, never rounds it up', () => {
    expect(wholeOf('777800.999')).toBe(777_800n);
  });
});

describe('how far a project was from winning', () => {
  const told = (votesToAdd: number | null, costToCut: string | null) =>
    plain(distanceWords(t, { distance: { votesToAdd, costToCut, isWhole: true } }));

  it('is one sentence with what is known', () => {
    expect(told(12, null)).toBe('Тағы 12 дауыс жинаса, өтетін еді.');
    expect(told(null, '777800.000')).toBe('Құны 7 778 ₸ арзан болса, өтетін еді.');
    expect(told(12, '777800.000')).toBe('Тағы 12 дауыс жинаса немесе құны 7 778 ₸ арзан болса, өтетін еді.');
  });

  it('is left out when nothing would have been enough, or nobody counted it', () => {
    expect(told(null, null)).toBe('');
    expect(distanceWords(t, { why: 'no-votes' })).toBe('');
  });
});
