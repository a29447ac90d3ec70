import { wordsIn } from '@ortaq/words';

import type { Project } from './project.ts';
import { stepWords } from './step-words.ts';

const t = wordsIn('ru');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const step = (differences: Partial<Project['steps'][number]>): Project['steps'][number] => ({
  at: '2027-02-01T10:00:00Z',
  move: 'submit',
  status: 'submitted',
  by: 'author',
  reasonCode: null,
  note: null,
  facts: {},
  ...differences,
});

describe('a step of a proposal', () => {
  it('is told differently when the author sends it again', () => {
    expect(stepWords(t, step({}), false).what).toBe('Предложение подано');
    expect(stepWords(t, step({}), true).what).toBe('Исправлено и отправлено снова');
  });

  it('that refuses names the rule by its number, then the reason of the office', () => {
    const refused = step({
      move: 'refuse',
      status: 'refused',
      reasonCode: 'review.rule.lawful',
      note: 'Это частная земля.',
      facts: { rule: '8' },
    });
    expect(stepWords(t, refused, false)).toEqual({
      what: 'Отклонено',
      more: [t('review.rule.numbered', { number: '8', rule: t('review.rule.lawful') }), 'Это частная земля.'],
    });
  });

  it('that gives it back says until when it may return', () => {
    const returned = step({ move: 'return', status: 'returned', facts: { respondBy: '2027-02-11T13:00:00Z' } });
    expect(stepWords(t, returned, false).more.map(plain)).toEqual([
      'Исправить до: 11 февраля 2027 г., 18:00 (время Астаны)',
    ]);
  });

  it('that corrects the cost tells both sums', () => {
    const corrected = step({ move: 'correct-cost', facts: { was: '37000000', became: '41000000' } });
    expect(plain(stepWords(t, corrected, false).what)).toBe('Стоимость исправлена. Было: 370 000 ₸. Стало: 410 000 ₸.');
  });

  it('that no page knows is told by where it led', () => {
    expect(stepWords(t, step({ move: 'teleport', status: 'admitted' }), false).what).toBe('В бюллетене');
  });
});
