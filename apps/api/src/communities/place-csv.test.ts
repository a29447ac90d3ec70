import { aPlaceFile } from '../testing/a-classifier.ts';
import { readPlaceFile } from './place-csv.ts';

const read = (text: string | Buffer) => readPlaceFile(typeof text === 'string' ? Buffer.from(text) : text);

describe('the file of the classifier', () => {
  it('is read with or without a byte order mark, whatever ends its lines', () => {
    const plain = read(aPlaceFile());
    expect([plain.bad, plain.places.length, plain.label]).toEqual([[], 9, 'T 1']);
    expect(read(`\uFEFF${aPlaceFile()}`).places).toEqual(plain.places);
    expect(read(aPlaceFile().replaceAll('\n', '\r\n')).places).toEqual(plain.places);
  });

  it('is another file when one letter is another', () => {
    expect(read(aPlaceFile()).sha256).not.toBe(read(aPlaceFile().replace('Бирлик', 'Берлик')).sha256);
  });

  it('names a bad line by the number that an editor shows', () => {
    const { bad, places } = read(
      aPlaceFile('1032x0100,T 1,settlement,2,с.Х,Х а.', '103230100,T 1,settlement,2,с.Карааул,Қараауыл а.'),
    );
    expect([bad, places]).toEqual([
      [
        { line: 11, reason: 'communities/line-code' },
        { line: 11, reason: 'communities/line-level' },
        { line: 12, reason: 'communities/line-twice' },
      ],
      [],
    ]);
  });

  it.each([
    ['nothing in it', ''],
    ['only a first line', 'kato,kato_version,level,type_code,name_ru,name_kk\n'],
    ['a column missing', 'kato,level,name_ru,name_kk\n100000000,oblast,а,а\n'],
  ])('with %s is no classifier', (_, text) => {
    expect(read(text).bad).toEqual([{ line: 1, reason: 'communities/line-columns' }]);
  });

  it('names the line that has too many or too few columns', () => {
    expect(read(aPlaceFile('110100000,T 1')).bad).toEqual([{ line: 11, reason: 'communities/line-columns' }]);
  });

  it('in another encoding is refused', () => {
    expect(read(Buffer.from([0x6b, 0xcd, 0xe0, 0xff])).bad).toEqual([{ line: 1, reason: 'communities/line-encoding' }]);
  });
});
