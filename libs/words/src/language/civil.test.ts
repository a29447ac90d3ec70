import fc from 'fast-check';
import { civilOf, dayOf, daysBetween, instantAt, isoIn } from './civil.ts';
import { offsetAt, zoneName } from './zone.ts';

const warsaw = 'Europe/Warsaw';

describe('the clock of a place', () => {
  it.each(['Asia/Almaty', 'Asia/Qyzylorda', 'Asia/Qostanay', 'Asia/Aqtobe', 'Asia/Aqtau', 'Asia/Atyrau', 'Asia/Oral'])(
    'is five hours ahead in %s whatever the tables of the device say',
    (zone) => {
      expect(offsetAt(new Date('2027-04-20T18:59:00Z'), zone)).toBe(300);
      expect(zoneName(zone, 'kk')).toBe('Астана уақыты');
    },
  );

  it('goes to summer and back in Warsaw', () => {
    expect(offsetAt(new Date('2027-03-28T00:59:59Z'), warsaw)).toBe(60);
    expect(offsetAt(new Date('2027-03-28T01:00:00Z'), warsaw)).toBe(120);
    expect(offsetAt(new Date('2027-10-31T01:00:00Z'), warsaw)).toBe(60);
  });

  it('may be behind, or off by half an hour', () => {
    expect(offsetAt(new Date('2027-01-15T12:00:30.500Z'), 'America/St_Johns')).toBe(-210);
    expect(isoIn(new Date('2027-01-15T12:00:30Z'), 'America/St_Johns')).toBe('2027-01-15T08:30:30-03:30');
    expect(zoneName('America/St_Johns', 'ru')).toBe('местное время');
  });

  it('is not guessed', () => {
    expect(() => offsetAt(new Date(0), 'Asia/Atlantis')).toThrow(RangeError);
    expect(() => civilOf('tomorrow')).toThrow(RangeError);
  });
});

describe('a civil date', () => {
  it('is the one on the wall, not the one in Greenwich', () => {
    expect(dayOf('2027-04-20T18:59:59Z')).toBe('2027-04-20');
    expect(dayOf('2027-04-20T19:00:00Z')).toBe('2027-04-21');
    expect(dayOf(new Date('2027-04-20T22:30:00Z'), warsaw)).toBe('2027-04-21');
  });

  it('belongs to no zone', () => {
    expect(civilOf('2027-04-20', 'America/St_Johns')).toMatchObject({ year: 2027, month: 4, day: 20, hour: 0 });
  });

  it('begins its week on Monday', () => {
    expect(['2027-04-19', '2027-04-24', '2027-04-25'].map((day) => civilOf(day).weekday)).toEqual([1, 6, 7]);
  });

  it('is so many days from another', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-03-01', '2027-02-28')).toBe(-1);
  });
});

describe('an instant from date and time', () => {
  it('is what the wall then shows', () => {
    expect(instantAt('2027-04-20', '23:59')).toEqual(new Date('2027-04-20T18:59:00Z'));
    expect(isoIn(instantAt('2027-04-20', '23:59'))).toBe('2027-04-20T23:59:00+05:00');
    expect(instantAt('2027-03-28', '01:30', warsaw)).toEqual(new Date('2027-03-28T00:30:00Z'));
    expect(isoIn(instantAt('2027-03-28', '03:00', warsaw), warsaw)).toBe('2027-03-28T03:00:00+02:00');
  });

  it('comes back, in summer and in winter', () => {
    const days = { min: new Date('2024-04-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true };
    fc.assert(
      fc.property(
        fc.date(days),
        fc.constantFrom('Asia/Almaty', warsaw, 'Europe/Istanbul', 'America/St_Johns'),
        (when, zone) => {
          const iso = isoIn(when, zone);
          expect(new Date(iso).getTime()).toBe(Math.floor(when.getTime() / 1000) * 1000);
          expect(dayOf(when, zone)).toBe(iso.slice(0, 10));
          const again = isoIn(instantAt(iso.slice(0, 10), iso.slice(11, 16), zone), zone);
          expect(again.slice(0, 16)).toBe(iso.slice(0, 16));
        },
      ),
    );
  });
});
