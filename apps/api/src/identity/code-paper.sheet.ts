import { groupedCode } from '@ortaq/domain/identity';
import type { Named } from '@ortaq/kernel';
import { formatPhone, type Place } from '@ortaq/words';

import { bothIn } from '../platform/print/both.ts';
import { ornament, PAPER, quickCode } from '../platform/print/marks.ts';
import type { Pen } from '../platform/print/pen.ts';
import type { Side } from '../platform/print/side.ts';
import { whereToAsk } from '../platform/print/where-to-ask.ts';

/** What stands on the paper of one person. */
export interface CodePaper {
  readonly name: string;
  /** Fifteen digits. */
  readonly code: string;
  readonly expiresAt: Date;
  /** The page on which it is typed; the code is never part of an address. */
  readonly page: string;
  readonly village: Named;
  readonly place: Place;
  readonly phone: string | null;
  readonly address: Named | null;
  readonly hours: Named | null;
}

const { edge: x, inner: width } = PAPER;
const QUICK = 42;
const BOX = 36;
const FOOT = 262;

/** One sheet that a person takes home: who may use the code, the code, how long, what to do, whom to ask. */
export const codePaperSheet = (paper: CodePaper): Side => ({
  size: 'A4',
  draw(pen) {
    const { word, say } = bothIn(paper.place);
    let y = ornament(pen, { x, y: 10, width }) + 3;
    y = pen.both({ kk: paper.village.kk, ru: paper.village.ru }, { x, y, width }, { size: 10.5 }) + 4;
    y = pen.both(word('identity.sheet.title'), { x, y, width }, { size: 21, bold: true }) + 5;
    y = pen.write(paper.name, { x, y, width }, { size: 24, bold: true }) + 4;
    y = codeBox(pen, paper.code, y) + 4;
    const until = say((t) => t('identity.sheet.until', { at: paper.expiresAt }));
    y = pen.both(until, { x, y, width }, { size: 15 }) + 9;
    y = steps(pen, paper, y) + 8;
    pen.line([x, y], [x + width, y], { weight: 0.5 });
    y = pen.both(word('identity.sheet.secret'), { x, y: y + 6, width }, { size: 14, bold: true }) + 4;
    pen.both(word('identity.sheet.lost'), { x, y, width }, { size: 14 });
    ask(pen, paper);
  },
});

/** The groups of the code wide apart, so that an eye which looked away finds its place again. */
function codeBox(pen: Pen, code: string, y: number): number {
  pen.box({ x, y, width, height: BOX }, { weight: 0.8 });
  const groups = groupedCode(code).split(' ');
  const each = (width - 8) / groups.length;
  for (const [at, group] of groups.entries())
    pen.write(group, { x: x + 4 + at * each, y: y + 10, width: each }, { size: 40, bold: true, align: 'center' });
  return y + BOX;
}

/** What to do, beside the address as a code for the camera. */
function steps(pen: Pen, { page, place }: CodePaper, y: number): number {
  const { word } = bothIn(place);
  quickCode(pen, page, { x: x + 1, y: y + 1, width: QUICK });
  const spot = { x: x + QUICK + 20, width: width - QUICK - 20 };
  const todo = ['identity.sheet.step.open', 'identity.sheet.step.type', 'identity.sheet.step.vote'] as const;
  let end = y;
  for (const [at, key] of todo.entries()) {
    pen.write(String(at + 1), { x: spot.x - 11, y: end, width: 10 }, { size: 22, bold: true });
    end = pen.both(word(key), { ...spot, y: end }, { size: 14 });
    if (at === 0) end = pen.write(addressIn(page), { ...spot, y: end + 1 }, { size: 14, bold: true });
    end += 4;
  }
  return Math.max(end, y + QUICK);
}

/** An address as people type it. */
const addressIn = (page: string): string => page.replace(/^https?:\/\//, '');

function ask(pen: Pen, paper: CodePaper): void {
  const { word } = bothIn(paper.place);
  const y = FOOT;
  pen.line([x, y - 5], [x + width, y - 5], { weight: 0.5 });
  const half = width / 2;
  let end = pen.both(word('identity.sheet.ask'), { x, y, width: half }, { size: 14, bold: true }) + 1;
  if (paper.phone) end = pen.write(formatPhone(paper.phone), { x, y: end, width: half }, { size: 20, bold: true });
  const where = whereToAsk(paper);
  if (where) pen.both(where, { x: x + half, y, width: half }, { size: 12 });
}
