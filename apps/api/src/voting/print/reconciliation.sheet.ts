import type { Both } from '../../platform/print/both.ts';
import { heading, PAPER } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import type { Side } from '../../platform/print/side.ts';
import { fields, formHead, ruled, witnesses } from './frame.ts';
import type { Desk } from './pack.ts';

const { edge: x, inner: width } = PAPER;
const NAME = 78;
const COLUMN = (width - NAME) / 4;
const ROW = 14;

/** Issued = counted + spoilt + not returned, box by box, signed by three. */
export const reconciliationSheet = (desk: Desk): Side => ({
  size: 'A4',
  draw(pen) {
    const { word } = desk;
    let y = formHead(pen, desk, word('voting.print.part.reconciliation'));
    y = sums(pen, desk, y) + 9;
    y = heading(pen, word('voting.sheet.sum.rule'), { x, y, width }) + 2;
    y = equation(pen, desk, y) + 5;
    y = pen.both(word('voting.sheet.sum.rule.text'), { x, y, width }, { size: 12 }) + 4;
    y = fields(pen, [word('voting.sheet.field.reason')], { x, y, width });
    witnesses(pen, desk, { spot: { x, y: y + 2, width }, rows: 3 });
  },
});

function sums(pen: Pen, { say, word }: Desk, y: number): number {
  const box = (number: number) => say((t) => t('voting.sheet.sum.box', { number }));
  const names = [
    word('voting.sheet.sum.printed'),
    word('voting.sheet.sum.unused'),
    word('voting.sheet.sum.issued'),
    word('voting.sheet.sum.counted'),
    word('voting.sheet.sum.spoilt'),
    word('voting.sheet.sum.kept'),
  ];
  const heads: Both[] = [{ kk: '', ru: '' }, box(1), box(2), box(3), word('voting.sheet.total')];
  const widths = [NAME, COLUMN, COLUMN, COLUMN, COLUMN];
  const end = ruled(pen, { x, y, width }, { widths, heads, rows: names.length, high: ROW });
  for (const [at, name] of names.entries())
    pen.both(name, { x, y: end - (names.length - at) * ROW + 2, width: NAME }, { size: 12, bold: at === 2 });
  return end;
}

/** The equation with squares for its numbers. */
function equation(pen: Pen, { word }: Desk, y: number): number {
  const terms = [
    word('voting.sheet.sum.issued.short'),
    word('voting.sheet.sum.counted.short'),
    word('voting.sheet.sum.spoilt.short'),
    word('voting.sheet.sum.kept.short'),
  ];
  const side = { width: 36, height: 14 };
  for (const [at, term] of terms.entries()) {
    const left = x + at * 50;
    pen.box({ x: left, y, ...side }, { weight: 0.6 });
    pen.both(term, { x: left, y: y + 15, width: side.width }, { size: 10.5, align: 'center' });
    if (at > 0) {
      const sign = { x: left - 14, y: y + 3, width: 14 };
      pen.write(at === 1 ? '=' : '+', sign, { size: 18, bold: true, align: 'center' });
    }
  }
  return y + 25;
}
