import { languages } from '@ortaq/kernel';
import { monthName, shortWeekdayName, weekdayName } from './calendar.ts';
import {
  date,
  dateFormal,
  dateRange,
  dateShort,
  dateTime,
  dayMonth,
  dayRange,
  dayTime,
  monthYear,
  time,
  weekday,
} from './date.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const deadline = '2027-04-20T18:59:00Z';
const inEach = (say: (language: (typeof languages)[number]) => string) => languages.map((each) => plain(say(each)));

describe('a date', () => {
  it('is written as each language writes it', () => {
    expect(inEach((each) => date('2026-03-05', each))).toEqual(['5 наурыз 2026 ж.', '5 марта 2026 г.', '5 March 2026']);
  });

  it('keeps the day with its month and the year with its mark', () => {
    expect(date('2026-03-05', 'kk')).toBe('5\u00A0наурыз 2026\u00A0ж.');
  });

  it('is formal in minutes and letters', () => {
    expect(inEach((each) => dateFormal('2026-03-05', each))).toEqual([
      '2026 жылғы 5 наурыз',
      '5 марта 2026 года',
      '5 March 2026',
    ]);
  });

  it('is short in tables', () => {
    expect(inEach((each) => dateShort('2026-03-05', each))).toEqual(['05.03.2026', '05.03.2026', '5 Mar 2026']);
  });

  it('may lack its year or its day', () => {
    expect(inEach((each) => dayMonth('2026-05-09', each))).toEqual(['9 мамыр', '9 мая', '9 May']);
    expect(inEach((each) => monthYear('2026-05-09', each))).toEqual(['мамыр 2026 ж.', 'май 2026 г.', 'May 2026']);
  });

  it('names its weekday', () => {
    expect(inEach((each) => weekday('2027-04-30', each))).toEqual(['жұма', 'пятница', 'Friday']);
  });
});

describe('a time', () => {
  it('is told by the clock of the place', () => {
    expect(time(deadline)).toBe('23:59');
    expect(time(deadline, 'Europe/Warsaw')).toBe('20:59');
    expect(time('2027-04-20T00:05:00+05:00')).toBe('00:05');
  });

  it('says whose clock it is', () => {
    expect(inEach((each) => dateTime(deadline, each))).toEqual([
      '20 сәуір 2027 ж., 23:59 (Астана уақыты)',
      '20 апреля 2027 г., 23:59 (время Астаны)',
      '20 April 2027, 23:59 (Astana time)',
    ]);
    expect(plain(dateTime(deadline, 'kk', 'Europe/Warsaw'))).toBe('20 сәуір 2027 ж., 20:59 (Варшава уақыты)');
  });

  it('is brief in lists', () => {
    expect(plain(dayTime(new Date(deadline), 'kk'))).toBe('20 сәуір, 23:59');
  });
});

describe('a range of days', () => {
  it.each([
    ['2027-04-05', '2027-04-20', '5–20 сәуір 2027 ж.'],
    ['2027-01-11', '2027-02-12', '11 қаңтар – 12 ақпан 2027 ж.'],
    ['2026-12-28', '2027-01-09', '28 желтоқсан 2026 ж. – 9 қаңтар 2027 ж.'],
    ['2027-04-30', '2027-04-30', '30 сәуір 2027 ж.'],
    ['2026-04-30', '2027-04-30', '30 сәуір 2026 ж. – 30 сәуір 2027 ж.'],
  ])('from %s to %s is %s', (from, to, text) => {
    expect(plain(dateRange({ from, to }, 'kk'))).toBe(text);
  });

  it('may go without its year', () => {
    expect(inEach((each) => dayRange({ from: '2027-04-05', to: deadline }, each))).toEqual([
      '5–20 сәуір',
      '5–20 апреля',
      '5–20 April',
    ]);
    expect(plain(dayRange({ from: '2027-01-11', to: '2027-02-12' }, 'ru'))).toBe('11 января – 12 февраля');
  });
});

describe('the calendar', () => {
  it.each(languages)('has twelve months and seven weekdays in %s, no two alike', (language) => {
    const months = Array.from({ length: 12 }, (_, at) => monthName(at + 1, language));
    const days = Array.from({ length: 7 }, (_, at) => weekdayName(at + 1, language));
    const short = Array.from({ length: 7 }, (_, at) => shortWeekdayName(at + 1, language));
    expect([months, days, short].map((names) => new Set(names.filter(Boolean)).size)).toEqual([12, 7, 7]);
  });

  it('has no thirteenth month', () => {
    expect(monthName(13, 'kk') + weekdayName(8, 'kk') + shortWeekdayName(0, 'kk')).toBe('');
  });
});
