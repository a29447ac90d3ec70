import { momentOf, usualRespondBy } from './respond-by.ts';

const zone = 'Asia/Almaty';
const now = new Date('2027-02-24T20:12:00Z');

describe('the day until which a proposal is mended', () => {
  it('is a week away at first', () => {
    expect(usualRespondBy(now, '2027-04-05T09:00:00+05:00', zone)).toBe('2027-03-04T18:00');
  });

  it('is the day before the voting at the latest', () => {
    expect(usualRespondBy(now, '2027-03-01T09:00:00+05:00', zone)).toBe('2027-02-28T18:00');
  });

  it('is sent with the offset of the village', () => {
    expect(momentOf('2027-03-02T18:00', zone)).toBe('2027-03-02T18:00:00+05:00');
    expect(momentOf('', zone)).toBe('');
  });
});
