import { formatsIn } from '@ortaq/words';

import type { Both } from '../../platform/print/both.ts';
import { quickCode } from '../../platform/print/marks.ts';
import type { Pen } from '../../platform/print/pen.ts';
import { BOOKLET } from './booklet-frame.ts';
import type { Desk, PaperProject } from './pack.ts';

const { edge: x, inner: width } = BOOKLET;
const CODE = 24;
/** Where the words end and the foot with the code begins, millimetres. */
const END = 170;
const TALLEST = 62;
const LEAST = 28;
const SIZES = [13, 12, 10.5, 9.5, 8.5, 7.5] as const;

/** One project on one page, whatever its author wrote: letters as large as it allows, beside a picture that is not too small. */
export function projectPage(pen: Pen, desk: Desk, project: PaperProject): void {
  let y = head(pen, desk, project);
  const room = END - y;
  const picture = desk.pictures.get(project.number);
  const needed = picture ? LEAST + 3 : 0;
  const size = SIZES.find((each) => storyHeight(pen, desk, { project, size: each }) + needed <= room) ?? SIZES.at(-1)!;
  const height = Math.min(TALLEST, room - storyHeight(pen, desk, { project, size }) - 3);
  if (picture && height >= LEAST) {
    pen.picture(picture, { x, y, width, height });
    y += height + 3;
  }
  story(pen, desk, { project, size, y });
  foot(pen, desk, project);
}

/** Number, title, where, in which language, how much. */
function head(pen: Pen, { say, word, pack }: Desk, { number, title, change, cost, story: told }: PaperProject): number {
  pen.write(`№${number}`, { x, y: 10, width: 30 }, { size: 24, bold: true });
  const money = formatsIn('kk', pack.place).money(cost);
  pen.write(money, { x: x + 40, y: 12, width: width - 40 }, { size: 16, bold: true, align: 'right' });
  let y = pen.write(title, { x, y: 22, width }, { size: 17, bold: true }) + 1;
  y = pen.write(change, { x, y, width }, { size: 12 }) + 1;
  const place = told.settlement;
  const written = word(`voting.sheet.booklet.in.${told.language}`);
  const line = say(({ language }) =>
    [place && ((language === 'ru' && place.ru) || place.kk), written[language as keyof Both]]
      .filter(Boolean)
      .join(' · '),
  );
  return pen.both(line, { x, y, width }, { size: 9 }) + 3;
}

interface Told {
  readonly project: PaperProject;
  readonly size: number;
}

const GAP = 2.5;

const told = ({ story: { problem, solution } }: PaperProject) =>
  [
    ['proposals.page.problem', problem],
    ['proposals.page.solution', solution],
  ] as const;

function storyHeight(pen: Pen, { word }: Desk, { project, size }: Told): number {
  const heights = told(project).map(([name, text]) =>
    text
      ? pen.heightOfBoth(word(name), width, { size: 10.5, bold: true }) + pen.heightOf(text, width, { size }) + GAP
      : 0,
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

function story(pen: Pen, { word }: Desk, { project, size, y: top }: Told & { readonly y: number }): void {
  let y = top;
  for (const [name, text] of told(project)) {
    if (!text) continue;
    y = pen.both(word(name), { x, y, width }, { size: 10.5, bold: true });
    y = pen.write(text, { x, y, width }, { size }) + GAP;
  }
}

/** What the review said, and the public page as a code. */
function foot(pen: Pen, desk: Desk, { number, story: { admitted } }: PaperProject): void {
  const y = END + 4;
  pen.line([x, y - 2], [x + width, y - 2], { weight: 0.4 });
  quickCode(pen, `${desk.pack.site}/projects/${number}?cycle=${desk.pack.mark}`, { x, y, width: CODE });
  const spot = { x: x + CODE + 5, width: width - CODE - 5 };
  let end = y;
  if (admitted) {
    const said = desk.say((t) => t('voting.sheet.booklet.admitted', { at: t.format.date(admitted.at) }));
    end = pen.both(said, { ...spot, y }, { size: 10.5 });
    if (admitted.reason) end = pen.write(admitted.reason.slice(0, 160), { ...spot, y: end + 0.5 }, { size: 8.5 });
  }
  pen.both(desk.word('voting.sheet.booklet.page'), { ...spot, y: end + 1 }, { size: 9 });
}
