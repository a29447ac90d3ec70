import { fields, formHead, heading, PAPER, witnesses, yesOrNo } from './frame.ts';
import type { Desk, Side } from './pack.ts';

const { edge: x, inner: width } = PAPER;

/** The record of sealing a box and of opening it, with those who were there. */
export const sealSheet = (desk: Desk): Side => ({
  size: 'A4',
  draw(pen) {
    const { say } = desk;
    const when = [say((t) => t('voting.sheet.field.day')), say((t) => t('voting.sheet.field.time'))];
    const seals = say((t) => t('voting.sheet.seal.numbers'));
    let y = formHead(
      pen,
      desk,
      say((t) => t('voting.print.part.seal')),
    );
    y = heading(
      pen,
      say((t) => t('voting.sheet.seal.before')),
      { x, y, width },
    );
    const where = [say((t) => t('voting.sheet.field.box')), say((t) => t('voting.sheet.field.place'))];
    y = fields(pen, [...where, ...when], { x, y, width });
    y = yesOrNo(pen, desk, { ...say((t) => t('voting.sheet.seal.empty')), x, y, width });
    y = fields(pen, [seals], { x, y, width });
    y = witnesses(pen, desk, { spot: { x, y, width }, rows: 4 }) + 8;
    y = heading(
      pen,
      say((t) => t('voting.sheet.seal.after')),
      { x, y, width },
    );
    y = yesOrNo(pen, desk, { ...say((t) => t('voting.sheet.seal.whole')), x, y, width });
    y = yesOrNo(pen, desk, { ...say((t) => t('voting.sheet.seal.same')), x, y, width });
    y = fields(pen, [say((t) => t('voting.sheet.seal.found')), ...when], { x, y, width });
    witnesses(pen, desk, { spot: { x, y, width }, rows: 3 });
  },
});
