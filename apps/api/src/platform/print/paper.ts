import PDFDocument from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { setImmediate as breath } from 'node:timers/promises';

import { Pen } from './pen.ts';
import type { Side } from './side.ts';
import { fonts } from './typeface.ts';

const blank = (title = '') =>
  new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    font: fonts.regular,
    info: { Title: title, Producer: 'Ortaq', Creator: 'Ortaq' },
  });

/** A pen over no paper: only to measure with. */
export const measuringPen = (): Pen => new Pen(blank());

/** Prints sides as one PDF. Between two of them other requests get their turn. */
export async function printed(sides: readonly Side[], title: string): Promise<Uint8Array> {
  const pdf = blank(title);
  const bytes = buffer(pdf);
  const pen = new Pen(pdf);
  for (const { size, draw } of sides) {
    pdf.addPage({ size, margin: 0 });
    draw(pen);
    await breath();
  }
  pdf.end();
  return bytes;
}
