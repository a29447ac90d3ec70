import { heading, PAPER } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import type { Side } from '../../platform/print/side.ts';
import { fields, formHead, ruled } from './frame.ts';
import type { Desk } from './pack.ts';

const { edge: x, inner: width } = PAPER;

/** What lies on a batch of ballots while two people type it in and a third settles where they differ. */
export const batchSheet = (desk: Desk): Side => ({
  size: 'A4',
  draw(pen) {
    const { word } = desk;
    let y = formHead(pen, desk, word('voting.print.part.batch'));
    y = fields(
      pen,
      [word('voting.sheet.batch.number'), word('voting.sheet.field.box'), word('voting.sheet.batch.ballots')],
      { x, y, width },
    );
    y = fields(
      pen,
      [word('voting.sheet.batch.valid'), word('voting.sheet.batch.blank'), word('voting.sheet.batch.invalid')],
      { x, y, width },
    );
    y = heading(pen, word('voting.sheet.batch.differences'), { x, y: y + 1, width });
    y = differences(pen, desk, y) + 6;
    y = pen.both(word('voting.sheet.batch.apart'), { x, y, width }, { size: 11.5 }) + 2;
    y = people(pen, desk, y) + 6;
    fields(pen, [word('voting.sheet.batch.seal')], { x, y, width });
  },
});

const differences = (pen: Pen, { word }: Desk, y: number): number =>
  ruled(
    pen,
    { x, y, width },
    {
      widths: [24, 54, 54, 54],
      heads: [
        word('voting.sheet.batch.place'),
        word('voting.sheet.batch.one'),
        word('voting.sheet.batch.two'),
        word('voting.sheet.batch.paper'),
      ],
      rows: 8,
      high: 9,
    },
  );

/** The three, each with a line for the name and one for the signature. */
function people(pen: Pen, { word }: Desk, top: number): number {
  const posts = [word('voting.sheet.batch.first'), word('voting.sheet.batch.second'), word('voting.sheet.batch.third')];
  const heads = [word('voting.sheet.roll.name'), word('voting.sheet.roll.signature')];
  for (const [at, head] of heads.entries()) pen.both(head, { x: x + 48 + at * 84, y: top, width: 50 }, { size: 9 });
  let y = top + 5;
  for (const post of posts) {
    pen.both(post, { x, y: y + 2, width: 46 }, { size: 11 });
    pen.line([x + 48, y + 11], [x + 124, y + 11]);
    pen.line([x + 132, y + 11], [x + width, y + 11]);
    y += 13;
  }
  return y;
}
