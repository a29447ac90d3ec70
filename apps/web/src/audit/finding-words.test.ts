import { wordsIn } from '@ortaq/words';

import type { Finding } from './audited.ts';
import { dueOf, groupOf, isLate, stepWords, subjectOf } from './finding-words.ts';

const t = wordsIn('kk');
const now = new Date('2027-10-01T09:00:00Z');
const finding = (differences: Partial<Finding>): Finding => ({
  id: '0190c0de-0000-7000-8000-000000000001' as Finding['id'],
  number: 2,
  cycle: { id: '0190c0de-0000-7000-8000-000000000002' as Finding['cycle']['id'], mark: '2027' },
  project: null,
  contract: null,
  title: '',
  criterion: '',
  condition: '',
  effect: '',
  amount: null,
  severity: 'low',
  status: 'communicated',
  answerBy: '2027-10-08T18:59:00Z',
  mendBy: null,
  raisedAt: '2027-09-01T09:00:00Z',
  steps: [],
  ...differences,
});
const step = (differences: Partial<Finding['steps'][number]>) => ({
  at: '2027-09-01T09:00:00Z',
  move: 'raise' as const,
  by: 'auditor' as const,
  text: '',
  stance: null,
  outcome: null,
  dueAt: null,
  ...differences,
});

describe('a finding', () => {
  it('is about the cycle, a project of it, or a contract', () => {
    const project = { id: '0190c0de-0000-7000-8000-000000000003' as never, number: 6, title: 'Жарық' };
    const contract = { id: '0190c0de-0000-7000-8000-000000000004' as never, number: '27-04/2' };
    expect(subjectOf(t, { project: null, contract: null })).toBe('Бүкіл цикл');
    expect(subjectOf(t, { project, contract })).toBe('Шарт 27-04/2 · №6 Жарық');
  });

  it.each<[string, Partial<Finding>, boolean]>([
    ['waits for an answer and the day is ahead', {}, false],
    ['waits for an answer and the day has passed', { answerBy: '2027-09-30T18:59:00Z' }, true],
    ['was answered and the day of mending has passed', { status: 'answered', mendBy: '2027-09-30T18:59:00Z' }, true],
    ['is closed', { status: 'closed', answerBy: '2027-09-30T18:59:00Z' }, false],
  ])('that %s is late or not', (_, differences, late) => {
    expect(isLate(finding(differences), now)).toBe(late);
  });

  it('is due on the day that whoever has the turn was given', () => {
    expect(dueOf(finding({}))).toBe('2027-10-08T18:59:00Z');
    expect(dueOf(finding({ status: 'raised' }))).toBeNull();
  });

  it('stands by whose turn it is', () => {
    const statuses = ['raised', 'communicated', 'answered', 'closed', 'withdrawn'] as const;
    expect(statuses.map((status) => groupOf({ status }))).toEqual(['own', 'open', 'open', 'closed', 'closed']);
  });
});

describe('a step', () => {
  it('says what was done, and how', () => {
    expect(stepWords(t, step({ move: 'answer', by: 'akim', stance: 'partly' }))).toBe('Әкім ішінара келісті');
    expect(stepWords(t, step({ move: 'close', outcome: 'mended' }))).toBe('Аудитор жапты: Жойылды');
    expect(stepWords(t, step({}))).toBe('Аудитор жазды');
  });
});
