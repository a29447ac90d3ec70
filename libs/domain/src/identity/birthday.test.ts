import { ageOn, birthdayIn } from './birthday.ts';

describe('a birthday', () => {
  it.each([
    ['850615100007', '1885-06-15'],
    ['000229500000', '2000-02-29'],
    ['010229500000', null],
    ['851340300000', null],
    ['850615000000', null],
    ['850615700000', null],
  ])('is read from the number %s', (iin, birthday) => expect(birthdayIn(iin)).toBe(birthday));

  it.each([
    ['the day before', '2027-06-14', 17],
    ['on the day', '2027-06-15', 18],
    ['in the month before', '2027-05-30', 17],
  ])('makes one older: %s', (_, day, age) => expect(ageOn('2009-06-15', day)).toBe(age));
});
