import { asPlainText } from './export.ts';

describe('free text in a spreadsheet', () => {
  it.each(['=1+1', '+7 701', '-2', '@SUM(A1)', '|cmd', '＝1', '  =1', '\tx', '\rx'])('%j is never run', (text) => {
    expect(asPlainText(text)).toBe(`'${text}`);
  });

  it.each(['«Нұрлы Көше» ЖШС', '№3', '40 бағана = 3 көше', '', ' жол'])('%j stays as it is', (text) => {
    expect(asPlainText(text)).toBe(text);
  });
});
