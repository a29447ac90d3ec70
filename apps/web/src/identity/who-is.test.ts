import { wordsIn } from '@ortaq/words';

import { whoIs } from './who-is.ts';

const person = { name: 'Айгүл', phoneMasked: '+7 700 ••• •• 01', login: 'demo-resident' };
const asked = (self: object) => whoIs({ t: wordsIn('kk'), self: { standings: [], ...self } as never });

describe('who one is in the demo village', () => {
  it.each([
    ['nobody', { person: null }, 'Сіз кірмегенсіз'],
    ['a resident', { person, standings: ['person', 'resident'] }, 'Сіз: Айгүл · Тұрғын'],
    ['an office before a resident', { person, standings: ['person', 'resident', 'akim'] }, 'Сіз: Айгүл · Әкім'],
    ['a name alone', { person, standings: ['person'] }, 'Сіз: Айгүл'],
    ['a phone without a name', { person: { ...person, name: '' } }, 'Сіз: +7 700 ••• •• 01'],
  ])('is told as %s', (_, self, words) => {
    expect(asked(self)).toBe(words);
  });
});
