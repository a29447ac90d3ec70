import { ago, daysLeft } from './distance.ts';

const now = new Date('2027-04-14T18:42:00+05:00');
const deadline = '2027-04-20T23:59:00+05:00';
const at = (iso: string) => ({ now: new Date(iso) });

describe('the days left', () => {
  it('are counted from midnight to midnight', () => {
    expect(daysLeft(deadline, 'kk', { now })).toBe('6 күн қалды');
    expect(daysLeft(deadline, 'kk', at('2027-04-14T23:59:59+05:00'))).toBe('6 күн қалды');
    expect(daysLeft(deadline, 'kk', at('2027-04-15T00:00:00+05:00'))).toBe('5 күн қалды');
    expect(daysLeft(new Date(deadline), 'en', at('2027-04-19T23:59:59+05:00'))).toBe('1 day left');
  });

  it('are none on the last day, until its hour has struck', () => {
    expect(daysLeft(deadline, 'kk', at('2027-04-20T23:58:59+05:00'))).toBe('Бүгін соңғы күн');
    expect(daysLeft(deadline, 'kk', at(deadline))).toBe('Мерзімі өтті');
    expect(daysLeft(deadline, 'ru', at('2027-04-21T00:00:00+05:00'))).toBe('Срок прошёл');
  });

  it('last to the end of a deadline that is a day', () => {
    expect(daysLeft('2027-04-20', 'ru', at('2027-04-20T23:59:59+05:00'))).toBe('Сегодня последний день');
    expect(daysLeft('2027-04-20', 'en', at('2027-04-21T00:00:00+05:00'))).toBe('The deadline has passed');
  });

  it('agree in Russian with their number', () => {
    const said = ['2027-04-15', '2027-04-16', '2027-04-19', '2027-05-05'].map((until) =>
      daysLeft(until, 'ru', { now }),
    );
    expect(said).toEqual(['Остался 1 день', 'Осталось 2 дня', 'Осталось 5 дней', 'Остался 21 день']);
  });

  it('are counted on the wall of the place', () => {
    const late = { now: new Date('2027-04-19T20:00:00Z') };
    expect(daysLeft(deadline, 'kk', late)).toBe('Бүгін соңғы күн');
    expect(daysLeft(deadline, 'kk', { ...late, zone: 'Europe/Warsaw' })).toBe('1 күн қалды');
  });
});

describe('how long ago', () => {
  it.each([
    ['2027-04-14T18:42:30+05:00', 'жаңа ғана', 'только что', 'just now'],
    ['2027-04-14T18:41:01+05:00', 'жаңа ғана', 'только что', 'just now'],
    ['2027-04-14T18:41:00+05:00', '1 минут бұрын', '1 минуту назад', '1 minute ago'],
    ['2027-04-14T17:43:00+05:00', '59 минут бұрын', '59 минут назад', '59 minutes ago'],
    ['2027-04-14T15:00:00+05:00', '3 сағат бұрын', '3 часа назад', '3 hours ago'],
    ['2027-04-13T18:42:00+05:00', '1 күн бұрын', '1 день назад', '1 day ago'],
    ['2027-03-15T18:42:01+05:00', '29 күн бұрын', '29 дней назад', '29 days ago'],
  ])('%s was', (when, ...said) => {
    expect((['kk', 'ru', 'en'] as const).map((each) => ago(new Date(when), each, { now }))).toEqual(said);
  });

  it('turns into a date after thirty days', () => {
    expect(ago(new Date('2027-03-15T18:42:00+05:00'), 'kk', { now })).toBe('15\u00A0наурыз 2027\u00A0ж.');
  });
});
