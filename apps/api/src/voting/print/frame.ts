import { nbsp } from '@ortaq/words';

import type { Both } from '../../platform/print/both.ts';
import { PAPER, ornament } from '../../platform/print/marks.ts';
import type { Pen, Spot } from '../../platform/print/pen.ts';
import type { Desk } from './pack.ts';

/** The village and the cycle, in both languages. */
export const placeOf = ({ pack, say }: Desk): Both =>
  say((t) => {
    const { language } = t;
    return t('voting.sheet.place', {
      village: pack.village[language] || pack.village.kk,
      cycle: pack.cycle[language] || pack.cycle.kk,
    });
  });

/** From when until when one may vote; a line breaks between the two, never within one. */
export const daysOf = ({ pack, say }: Desk): Both =>
  say((t) => {
    const at = (when: Date) => `${t.format.dayMonth(when)}, ${t.format.time(when)}`.replaceAll(' ', nbsp);
    return t('voting.sheet.poster.days', { from: at(pack.opensAt), to: at(pack.closesAt) });
  });

/** The head of a form: ornament, village, title; answers with where it ends. */
export function formHead(pen: Pen, desk: Desk, title: Both): number {
  const { edge: x, inner: width } = PAPER;
  const y = ornament(pen, { x, y: 10, width }) + 3;
  const below = pen.both(placeOf(desk), { x, y, width }, { size: 10.5 }) + 2;
  const end = pen.both(title, { x, y: below, width }, { size: 21, bold: true }) + 3;
  pen.line([x, end], [x + width, end], { weight: 0.5 });
  return end + 4;
}

/** The number of a page, at the foot. */
export function pageFoot(pen: Pen, desk: Desk, at: { readonly page: number; readonly pages: number }): void {
  const { edge: x, inner: width } = PAPER;
  const { kk, ru } = desk.say((t) => t('voting.sheet.page', at));
  pen.write(`${kk} · ${ru}`, { x, y: 286, width }, { size: 9, grey: true, align: 'right' });
}

const FIELD = 13;

/** Lines to write on, side by side, each with its name above; answers with where they end. */
export function fields(pen: Pen, names: readonly Both[], { x, y, width }: Spot): number {
  const gap = 5;
  const each = (width - gap * (names.length - 1)) / names.length;
  for (const [at, name] of names.entries()) {
    const from = x + at * (each + gap);
    pen.both(name, { x: from, y, width: each }, { size: 10.5 });
    pen.line([from, y + FIELD + 6], [from + each, y + FIELD + 6]);
  }
  return y + FIELD + 10;
}

/** A question with two squares to tick; answers with where it ends. */
export function yesOrNo(pen: Pen, { word }: Desk, question: Both & Spot): number {
  const { x, y, width } = question;
  const end = pen.both(question, { x, y, width: width - 60 }, { size: 12 });
  const answers = [word('voting.sheet.yes'), word('voting.sheet.no')];
  for (const [at, { kk, ru }] of answers.entries()) {
    const left = x + width - 56 + at * 30;
    pen.box({ x: left, y: y + 0.5, width: 7, height: 7 }, { weight: 0.5 });
    pen.both({ kk, ru }, { x: left + 9, y, width: 20 }, { size: 11 });
  }
  return end + 4;
}

/** A table to be filled in by hand: columns of given widths; answers with where it ends. */
export function ruled(pen: Pen, spot: Spot, { widths, heads, rows, high }: Ruled): number {
  const { x, y, width } = spot;
  const lefts = widths.map((_, at) => x + widths.slice(0, at).reduce((sum, each) => sum + each, 0));
  const headHigh = 2 + Math.max(...heads.map((head, at) => pen.heightOfBoth(head, widths[at]! - 2, { size: 10.5 })));
  for (const [at, head] of heads.entries())
    pen.both(head, { x: lefts[at]! + 1, y: y + 1, width: widths[at]! - 2 }, { size: 10.5 });
  const top = y + headHigh;
  const end = top + rows * high;
  for (let row = 0; row <= rows; row++)
    pen.line([x, top + row * high], [x + width, top + row * high], { weight: row === 0 ? 0.5 : 0.2 });
  for (const left of lefts.slice(1)) pen.line([left, y], [left, end], { weight: 0.2, grey: true });
  return end;
}

interface Ruled {
  readonly widths: readonly number[];
  readonly heads: readonly Both[];
  readonly rows: number;
  /** Of a row, millimetres. */
  readonly high: number;
}

/** Names, posts and signatures of those who were there; answers with where they end. */
export const witnesses = (pen: Pen, { word }: Desk, { spot, rows }: { readonly spot: Spot; readonly rows: number }) =>
  ruled(pen, spot, {
    widths: [spot.width * 0.45, spot.width * 0.25, spot.width * 0.3],
    heads: [word('voting.sheet.roll.name'), word('voting.sheet.field.post'), word('voting.sheet.roll.signature')],
    rows,
    high: 10,
  });
