import fc from 'fast-check';

import { readCsv, type Separator, separatorOf } from './csv.ts';

const separators: Separator[] = [';', ',', '\t'];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const cellText = fc.string({
  unit: fc.constantFrom('a', 'Қ', ' ', '"', ';', ',', '\t', '\n', '\r', '\uFEFF', "'"),
  maxLength: 6,
});
const filled = fc.array(cellText, { minLength: 2, maxLength: 5 });

describe('a table in text', () => {
  it('gives back every cell that was written, for any separator, line end and mark', () => {
    const form = fc.record({
      separator: fc.constantFrom(...separators),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      mark: fc.constantFrom('', '\uFEFF'),
    });
    fc.assert(
      fc.property(fc.array(filled, { minLength: 1, maxLength: 6 }), form, (rows, { separator, end, mark }) => {
        const text = mark + rows.map((row) => row.map(quoted).join(separator)).join(end);
        expect(readCsv(text, separator).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('never fails and never ends early, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r'), maxLength: 40 }), (text) => {
        const records = readCsv(text, ';');
        const lines = text.split(/\r\n|\r|\n/).length;
        expect(records.every(({ line }, at) => line <= lines && line > (records[at - 1]?.line ?? 0))).toBe(true);
      }),
    );
  });

  it('counts lines of the file, across blank lines and cells with line breaks', () => {
    const text = 'name;iin\r\n\r\n"Two\r\nlines";1\nlast;2';
    expect(readCsv(text)).toEqual([
      { line: 1, cells: ['name', 'iin'] },
      { line: 3, cells: ['Two\r\nlines', '1'] },
      { line: 5, cells: ['last', '2'] },
    ]);
  });

  it('says where a quote was opened and never closed', () => {
    expect(readCsv('a;b\nc;"d\ne;f')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['c', 'd\ne;f'], isUnclosed: true },
    ]);
  });

  it.each<[string, Separator]>([
    ['ЖСН;Аты-жөні;Телефон', ';'],
    ['iin,name,phone', ','],
    ['iin\tname', '\t'],
    ['"a;b;c",d,e', ','],
    ['iin', ';'],
  ])('finds the separator of %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});
