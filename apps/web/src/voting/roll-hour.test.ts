import { rollHourOf } from './roll-hour.ts';

const hour = '2027-03-26T13:00:00Z';
const before = new Date('2027-03-26T12:59:59Z');
const after = new Date(hour);

describe('the hour of the roll', () => {
  it.each([
    ['ahead', hour, false, before],
    ['ahead', hour, true, before],
    ['missed', hour, false, after],
    [null, hour, true, after],
    [null, null, false, after],
  ])('is %s', (told, rollFreezesAt, isReady, now) => {
    expect(rollHourOf({ rollFreezesAt, isReady }, now)).toBe(told);
  });
});
