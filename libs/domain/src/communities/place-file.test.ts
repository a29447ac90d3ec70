import { type NumberedLine, type PlaceLine, readPlaces } from './place-file.ts';

const line = (kato: string, level: string, differences: Partial<PlaceLine> = {}): PlaceLine => ({
  kato,
  kato_version: 'T 1',
  level,
  type_code: '2',
  name_ru: 'с. Тест',
  name_kk: 'Тест а.',
  ...differences,
});
const oblast = line('100000000', 'oblast', { type_code: '0' });
const read = (...lines: PlaceLine[]) => readPlaces(lines.map((values, at): NumberedLine => ({ line: at + 2, values })));
const reasons = (...lines: PlaceLine[]) => read(oblast, ...lines).bad;

describe('the classifier of places', () => {
  it('is read whole', () => {
    const { label, places, bad } = read(oblast, line('103230000', 'sub_district'));
    expect([label, bad, places]).toEqual([
      'T 1',
      [],
      [
        { kato: '100000000', level: 'oblast', typeCode: 0, nameKk: 'Тест а.', nameRu: 'с. Тест' },
        { kato: '103230000', level: 'sub_district', typeCode: 2, nameKk: 'Тест а.', nameRu: 'с. Тест' },
      ],
    ]);
  });

  it('may lack a level between a settlement and its oblast', () => {
    expect(reasons(line('113820100', 'settlement'), line('110000000', 'oblast'))).toEqual([]);
  });

  it.each([
    ['a code of eight digits', line('10323000', 'settlement'), ['communities/line-code', 'communities/line-level']],
    ['a code of no oblast', line('001000000', 'district'), ['communities/line-code']],
    ['a level that the code denies', line('103230000', 'district'), ['communities/line-level']],
    ['a type that does not exist', line('103230000', 'sub_district', { type_code: '7' }), ['communities/line-type']],
    ['no Kazakh name', line('103230000', 'sub_district', { name_kk: ' ' }), ['communities/line-name']],
    ['another version', line('103230000', 'sub_district', { kato_version: 'T 2' }), ['communities/line-version']],
    ['a code for the second time', oblast, ['communities/line-twice']],
    ['an oblast that is not there', line('113820100', 'settlement'), ['communities/line-without-oblast']],
  ])('names the line with %s', (_, wrong, codes) => {
    expect(reasons(wrong)).toEqual(codes.map((reason) => ({ line: 3, reason })));
  });

  it('gives no place at all when one line is wrong', () => {
    expect(read(oblast, line('x', 'settlement')).places).toEqual([]);
  });
});
