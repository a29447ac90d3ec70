import { checkCodes, flagCodes } from '@ortaq/domain/audit';
import { dictionary, wordsIn } from '@ortaq/words';

import { foundWords } from './found-words.ts';

const t = wordsIn('kk');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the numbers of a check', () => {
  it('stand in its formula: sums as money, counts as counts, hashes by their beginning', () => {
    const money = { winners: '1134494500', envelope: '1200000000' };
    expect(plain(foundWords(t, 'audit.check.winners-envelope.found', money))).toBe('11 344 945 ₸ ≤ 12 000 000 ₸');
    expect(plain(foundWords(t, 'audit.check.log-numbers.found', { entries: '4318', size: '4318' }))).toBe(
      '4 318 = 4 318',
    );
    const hashes = { root: `886a0000${'a'.repeat(56)}`, recomputed: `886b0000${'a'.repeat(56)}` };
    expect(foundWords(t, 'audit.check.log-root.found', hashes)).toBe('886a0000 = 886b0000');
  });

  it('are a dash where they are not there yet', () => {
    expect(foundWords(t, 'audit.check.ballots-roll.found', { ballots: '290' })).toBe('290 ≤ —');
  });

  it('have words, whatever is checked or flagged', () => {
    const needed = [
      ...checkCodes.flatMap((code) => [`audit.check.${code}`, `audit.check.${code}.found`]),
      ...flagCodes.flatMap((code) => ['', '.text', '.formula', '.found'].map((part) => `audit.flag.${code}${part}`)),
    ];
    expect(needed.filter((key) => !(key in dictionary.kk))).toEqual([]);
  });
});
