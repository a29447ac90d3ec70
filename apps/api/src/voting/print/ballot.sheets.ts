import { ballotCode, inRotation, type Rotation } from '@ortaq/domain/voting';

import { PAPER, quickCode } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import type { Side } from '../../platform/print/side.ts';
import { backSide } from './ballot-back.ts';
import { ballotHead, continuedHead } from './ballot-head.ts';
import { projectRow, rowHeight } from './ballot-row.ts';
import { emptySide } from './empty-side.ts';
import type { Desk } from './pack.ts';
import { pageBreaks } from './page-breaks.ts';

/** Where the list of projects begins under either head, and where it ends, in millimetres. */
const LIST = { first: 69, next: 36, end: 268 };
const HIGHEST_ROW = 24;

/** The ballot of a rotation: the list on as many sides as it needs, then what happens next; sheets have two sides. */
export function ballotSheets(desk: Desk, rotation: Rotation): Side[] {
  const projects = inRotation(desk.pack.projects, rotation);
  const heights = projects.map((project) => rowHeight(desk, project));
  const room = { first: LIST.end - LIST.first, next: LIST.end - LIST.next };
  const lists = pageBreaks(heights, room);
  const isOdd = lists.length % 2 === 0;
  const pages = lists.length + (isOdd ? 2 : 1);
  const sides = lists.map((rows, at): Side => {
    const page = at + 1;
    return {
      size: 'A4',
      draw(pen) {
        const top = page === 1 ? LIST.first : LIST.next;
        if (page === 1) ballotHead(pen, desk, rotation);
        else continuedHead(pen, desk, rotation);
        const spare = (LIST.end - top - rows.reduce((sum, row) => sum + heights[row]!, 0)) / rows.length;
        let y = top;
        for (const row of rows) {
          const height = Math.max(heights[row]!, Math.min(HIGHEST_ROW, heights[row]! + spare));
          projectRow(pen, projects[row]!, { y, height, place: desk.pack.place });
          y += height;
        }
        ballotFoot(pen, desk, { rotation, page, pages });
      },
    };
  });
  return [...sides, backSide(desk, pages - (isOdd ? 1 : 0), pages), ...(isOdd ? [emptySide(desk)] : [])];
}

interface Foot {
  readonly rotation: Rotation;
  readonly page: number;
  readonly pages: number;
}

/** The code is the same on every ballot of the rotation: it tells the vote, never the voter. */
function ballotFoot(pen: Pen, { pack, run, say, word }: Desk, { rotation, page, pages }: Foot): void {
  const { edge: x, inner: width } = PAPER;
  const y = 271;
  pen.line([x, y - 2], [x + width, y - 2], { weight: 0.5 });
  quickCode(pen, ballotCode({ kato: pack.kato, mark: pack.mark, rotation, run: run.run }), { x, y, width: 15 });
  const nameless = word('voting.sheet.nameless');
  pen.both(nameless, { x: x + 20, y: y + 0.5, width: 108 }, { size: 10.5 });
  const right = { x: x + 132, width: 54 };
  const which = say((t) => t('voting.sheet.run', { mark: pack.mark, rotation, run: run.run }));
  const number = say((t) => t('voting.sheet.page', { page, pages }));
  const below = pen.write(which.kk, { ...right, y: y + 0.5 }, { size: 9.5, align: 'right' });
  const end = pen.write(number.kk, { ...right, y: below }, { size: 9.5, align: 'right' });
  pen.write(`${which.ru}, ${number.ru}`, { ...right, y: end }, { size: 8, align: 'right', grey: true });
}
