import { Refusal } from '@ortaq/kernel';
import fc from 'fast-check';

import type { SettlementId } from '../communities/community.ts';
import { checkDigit } from '../identity/iin.ts';
import { type RollColumn, rollColumns } from './roll-column.ts';
import { verdictOf } from './roll-fault.ts';
import { readRoll } from './roll-file.ts';
import type { RollGround } from './roll-line.ts';

const meaning = (cell: string): RollColumn | undefined => rollColumns.find((each) => each === cell);
const ground: RollGround = {
  minimumAge: 18,
  opensOn: '2027-04-05',
  closesOn: '2027-04-20',
  phoneOf: (text) => (/^8\d{10}$/.test(text) ? `+7${text.slice(1)}` : null),
  settlementOf: (text) => (['Самал', 'Ақжар'].includes(text) ? (text as SettlementId) : null),
  hasSettlements: true,
  fold: (text) => text.toLowerCase(),
};
const read = (text: string | null) => readRoll(text, meaning, ground);
const header = 'iin;name;phone;settlement;birth';
const lineOf = (text: string) => read(`${header}\n${text}`)[0]!;
const good = '850615100007;Әлиева Айгүл;87001234567;Самал;15.06.1985';

describe('a line of the roll', () => {
  it('is accepted when nothing is wrong', () => {
    expect(lineOf(good)).toEqual({
      line: 2,
      iin: '850615100007',
      last4: '0007',
      name: 'Әлиева Айгүл',
      phone: '+77001234567',
      settlementId: 'Самал',
      faults: [],
    });
  });

  it.each([
    ['iin-missing', 'iin', 'error', ';А Б;;Самал;1990'],
    ['iin-form', 'iin', 'error', '85061510007;А Б;;Самал;1990'],
    ['iin-check', 'iin', 'error', '850615100008;А Б;;Самал;1990'],
    ['name-missing', 'name', 'error', '850615100007; ;;Самал;1990'],
    ['name-long', 'name', 'error', `850615100007;${'а'.repeat(121)};;Самал;1990`],
    ['birth-form', 'birth', 'error', '850615100007;А Б;;Самал;31.02.1990'],
    ['too-young', 'birth', 'error', '850615100007;А Б;;Самал;2012'],
    ['birth-missing', 'birth', 'question', '850615100007;А Б;;Самал;'],
    ['age-unsure', 'birth', 'question', '850615100007;А Б;;Самал;14.04.2009'],
    ['phone-form', 'phone', 'question', '850615100007;А Б;123;Самал;1990'],
    ['settlement-unknown', 'settlement', 'question', '850615100007;А Б;;Қарасу;1990'],
    ['settlement-unknown', 'settlement', 'question', '850615100007;А Б;;;1990'],
    ['quote-open', 'line', 'error', '850615100007;"А Б;;Самал;1990'],
  ])('says %s in the field %s, a matter of %s', (code, field, verdict, text) => {
    const { faults } = lineOf(text);
    expect(faults).toContainEqual({ code, field });
    expect(verdictOf(faults)).toBe(verdict);
  });

  it('tells everything that is wrong at once', () => {
    expect(lineOf('123;;87;Марс;31.02.1990').faults.map(({ code }) => code)).toEqual([
      'iin-form',
      'name-missing',
      'birth-form',
      'phone-form',
      'settlement-unknown',
    ]);
  });

  it('keeps no more of a wrong number than its last digits', () => {
    expect(lineOf('8506 1510 000;А Б;;Самал;1990')).toMatchObject({ iin: null, last4: '0000' });
  });

  it('is written with spaces or hyphens in the number as well', () => {
    expect(lineOf('850615-100007;А Б;;Самал;1990').iin).toBe('850615100007');
  });
});

describe('the roll as a whole', () => {
  it('finds a number that an earlier line has, and names that line', () => {
    const [, second] = read(`${header}\n${good}\n850615100007;Басқа Адам;;Ақжар;1960`);
    expect(second!.faults).toEqual([{ code: 'iin-repeated', field: 'iin', line: 2 }]);
  });

  it('asks about the same name and birthday under another number', () => {
    const [, second] = read(`${header}\n${good}\n850615100017;ӘЛИЕВА АЙГҮЛ;;Самал;15.06.1985`);
    expect(second!.faults).toEqual([{ code: 'person-repeated', field: 'name', line: 2 }]);
  });

  it('lets a family share a phone', () => {
    const lines = read(`${header}\n${good}\n850615100017;Әлиев Болат;87001234567;Самал;1980`);
    expect(lines.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('does not ask for columns that the file does not have', () => {
    expect(read('name;iin\nӘлиев Болат;850615100017')[0]).toMatchObject({
      faults: [],
      phone: null,
      settlementId: null,
    });
  });

  it('joins a name from its columns', () => {
    expect(read('surname,given,patronymic,iin\nӘлиев,Болат,Ерланұлы,850615100017')[0]!.name).toBe(
      'Әлиев Болат Ерланұлы',
    );
  });

  it('counts no line for the empty rows that a spreadsheet leaves behind', () => {
    expect(read(`${header}\n${good}\n;;;;\n\n;;;;`)).toHaveLength(1);
  });

  it.each([
    ['voting/roll-not-utf8', null],
    ['voting/roll-without-columns', 'phone;settlement\n1;2'],
    ['voting/roll-without-columns', ''],
    ['voting/roll-empty', header],
  ])('is refused with %s', (code, text) => {
    expect(() => read(text)).toThrow(new Refusal([code]));
  });

  it('reports exactly the lines that were spoilt, each for what was spoilt in it', () => {
    const serial = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 1, maxLength: 40 });
    const spoil = fc.constantFrom('none', 'iin-check', 'name-missing', 'phone-form', 'settlement-unknown', 'too-young');
    const roll = serial.chain((serials) =>
      fc.tuple(fc.constant(serials), fc.array(spoil, { minLength: serials.length, maxLength: serials.length })),
    );
    fc.assert(
      fc.property(roll, ([serials, spoils]) => {
        const people = serials.flatMap((each, at) => {
          const body = `8506151${each}`;
          const digit = checkDigit(body);
          return digit === null
            ? []
            : [{ iin: `${body}${digit}`, wrongIin: `${body}${(digit + 1) % 10}`, spoilt: spoils[at]! }];
        });
        fc.pre(people.length > 0);
        const rows = people.map(({ iin, wrongIin, spoilt }) =>
          [
            spoilt === 'iin-check' ? wrongIin : iin,
            spoilt === 'name-missing' ? '' : `Адам ${iin}`,
            spoilt === 'phone-form' ? '12' : '87001234567',
            spoilt === 'settlement-unknown' ? 'Марс' : 'Самал',
            spoilt === 'too-young' ? '2012' : '1985',
          ].join(';'),
        );
        const lines = read([header, ...rows].join('\r\n'));
        expect(lines.map(({ faults }) => faults.map(({ code }) => code).join())).toEqual(
          people.map(({ spoilt }) => (spoilt === 'none' ? '' : spoilt)),
        );
        expect(lines.map(({ line }) => line)).toEqual(people.map((_, at) => at + 2));
      }),
    );
  });
});
