import { fields, formHead, heading, PAPER, ruled } from './frame.ts';
import type { Desk, Side } from './pack.ts';

const { edge: x, inner: width } = PAPER;

/** What lies on a batch of ballots while two people type it in and a third settles where they differ. */
export const batchSheet = (desk: Desk): Side => ({
  size: 'A4',
  draw(pen) {
    const { say } = desk;
    let y = formHead(
      pen,
      desk,
      say((t) => t('voting.print.part.batch')),
    );
    y = fields(
      pen,
      [
        say((t) => t('voting.sheet.batch.number')),
        say((t) => t('voting.sheet.field.box')),
        say((t) => t('voting.sheet.batch.ballots')),
      ],
      { x, y, width },
    );
    y = fields(
      pen,
      [
        say((t) => t('voting.sheet.batch.valid')),
        say((t) => t('voting.sheet.batch.blank')),
        say((t) => t('voting.sheet.batch.invalid')),
      ],
      { x, y, width },
    );
    y = heading(
      pen,
      say((t) => t('voting.sheet.batch.differences')),
      { x, y: y + 1, width },
    );
    y = differences(pen, desk, y) + 6;
    y =
      pen.both(
        say((t) => t('voting.sheet.batch.apart')),
        { x, y, width },
        { size: 11.5 },
      ) + 2;
    y = people(pen, desk, y) + 6;
    fields(pen, [say((t) => t('voting.sheet.batch.seal'))], { x, y, width });
  },
});

const differences = (pen: Parameters<Side['draw']>[0], { say }: Desk, y: number): number =>
  ruled(
    pen,
    { x, y, width },
    {
      widths: [24, 54, 54, 54],
      heads: [
        say((t) => t('voting.sheet.batch.place')),
        say((t) => t('voting.sheet.batch.one')),
        say((t) => t('voting.sheet.batch.two')),
        say((t) => t('voting.sheet.batch.paper')),
      ],
      rows: 8,
      high: 9,
    },
  );

/** The three, each with a line for the name and one for the signature. */
function people(pen: Parameters<Side['draw']>[0], { say }: Desk, top: number): number {
  const posts = [
    say((t) => t('voting.sheet.batch.first')),
    say((t) => t('voting.sheet.batch.second')),
    say((t) => t('voting.sheet.batch.third')),
  ];
  const heads = [say((t) => t('voting.sheet.roll.name')), say((t) => t('voting.sheet.roll.signature'))];
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
