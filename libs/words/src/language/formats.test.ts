import { formatsIn } from './formats.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const closes = '2027-04-20T18:59:00Z';

describe('the formats of a place', () => {
  it('are those of Kazakhstan unless told', () => {
    const kk = formatsIn('kk');
    expect(plain(kk.money(123_456_700n))).toBe('1 234 567 ₸');
    expect(plain(kk.dateTime(closes))).toBe('20 сәуір 2027 ж., 23:59 (Астана уақыты)');
    expect(kk.daysLeft(closes, new Date('2027-04-14T13:42:00Z'))).toBe('6 күн қалды');
  });

  it('follow the zone and the currency of another', () => {
    const en = formatsIn('en', { zone: 'Europe/Warsaw', currency: 'PLN' });
    const said = [
      en.money(150n),
      en.moneyShort(1_250_000_000n),
      en.number(1.5),
      en.percent(0.5),
      en.date(closes),
      en.dateFormal(closes),
      en.dateShort(closes),
      en.dayMonth(closes),
      en.monthYear(closes),
      en.weekday(closes),
      en.time(closes),
      en.dayTime(closes),
      en.dateTime(closes),
      en.dateRange({ from: '2027-04-05', to: closes }),
      en.dayRange({ from: '2027-04-05', to: closes }),
      en.ago(new Date(closes), new Date('2027-04-20T20:59:00Z')),
      en.fileSize(1500),
      en.list(['a', 'b']),
    ];
    expect(said.map(plain)).toEqual([
      '1.50 zł',
      '12.5 million zł',
      '1.5',
      '50%',
      '20 April 2027',
      '20 April 2027',
      '20 Apr 2027',
      '20 April',
      'April 2027',
      'Tuesday',
      '20:59',
      '20 April, 20:59',
      '20 April 2027, 20:59 (Warsaw time)',
      '5–20 April 2027',
      '5–20 April',
      '2 hours ago',
      '1.5 KB',
      'a and b',
    ]);
  });
});
