import fc from 'fast-check';

import { ageAtVoting, readBirth } from './birth.ts';

const limit = { minimumAge: 18, opensOn: '2027-04-05', closesOn: '2027-04-20' };

describe('a birthday in a list', () => {
  it.each([
    ['1990', { year: 1990, monthDay: null }],
    ['1990-03-05', { year: 1990, monthDay: '03-05' }],
    ['05.03.1990', { year: 1990, monthDay: '03-05' }],
    ['5/3/1990', { year: 1990, monthDay: '03-05' }],
    ['29.02.2004', { year: 2004, monthDay: '02-29' }],
  ])('%s is read', (text, birth) => {
    expect(readBirth(text)).toEqual(birth);
  });

  it.each([
    '',
    '90',
    '1790',
    '31.04.1990',
    '29.02.1990',
    '29.02.1900',
    '00.01.1990',
    '12.13.1990',
    '1990.05.03',
    'жоқ',
  ])('«%s» is none', (text) => {
    expect(readBirth(text)).toBeNull();
  });

  it('is a day of the calendar exactly when JavaScript knows the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2100 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const two = (count: number) => String(count).padStart(2, '0');
          const known = new Date(Date.UTC(year, month - 1, day));
          const isDay = known.getUTCMonth() === month - 1 && known.getUTCDate() === day && month >= 1 && month <= 12;
          expect(readBirth(`${year}-${two(month)}-${two(day)}`) !== null).toBe(isDay);
        },
      ),
    );
  });
});

describe('the age at the voting', () => {
  it.each([
    ['reached', '05.04.2009'],
    ['unsure', '06.04.2009'],
    ['unsure', '20.04.2009'],
    ['young', '21.04.2009'],
    ['reached', '2008'],
    ['unsure', '2009'],
    ['young', '2010'],
    ['reached', '29.02.2008'],
  ])('is %s for %s', (answer, text) => {
    expect(ageAtVoting(readBirth(text)!, limit)).toBe(answer);
  });
});
