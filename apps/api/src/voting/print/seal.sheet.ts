import { heading, PAPER } from '../../platform/print/marks.ts';
import type { Side } from '../../platform/print/side.ts';
import { fields, formHead, witnesses, yesOrNo } from './frame.ts';
import type { Desk } from './pack.ts';

const { edge: x, inner: width } = PAPER;

/** The record of sealing a box and of opening it, with those who were there. */
export const sealSheet = (desk: Desk): Side => ({
  size: 'A4',
  draw(pen) {
    const { word } = desk;
    const when = [word('voting.sheet.field.day'), word('voting.sheet.field.time')];
    const seals = word('voting.sheet.seal.numbers');
    let y = formHead(pen, desk, word('voting.print.part.seal'));
    y = heading(pen, word('voting.sheet.seal.before'), { x, y, width });
    const where = [word('voting.sheet.field.box'), word('voting.sheet.field.place')];
    y = fields(pen, [...where, ...when], { x, y, width });
    y = yesOrNo(pen, desk, { ...word('voting.sheet.seal.empty'), x, y, width });
    y = fields(pen, [seals], { x, y, width });
    y = witnesses(pen, desk, { spot: { x, y, width }, rows: 4 }) + 8;
    y = heading(pen, word('voting.sheet.seal.after'), { x, y, width });
    y = yesOrNo(pen, desk, { ...word('voting.sheet.seal.whole'), x, y, width });
    y = yesOrNo(pen, desk, { ...word('voting.sheet.seal.same'), x, y, width });
    y = fields(pen, [word('voting.sheet.seal.found'), ...when], { x, y, width });
    witnesses(pen, desk, { spot: { x, y, width }, rows: 3 });
  },
});
