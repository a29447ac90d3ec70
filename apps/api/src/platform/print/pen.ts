import type { Both } from './both.ts';
import { printable } from './printable.ts';
import { fonts } from './typeface.ts';

const MM = 72 / 25.4;
const GREY = '#444444';

/** Where a text begins and how wide it may be, in millimetres from the upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Area extends Spot {
  readonly height: number;
}

/** How a text looks: size in points. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly grey?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Stroke {
  /** Millimetres. */
  readonly weight?: number;
  /** Lengths of dash and gap in millimetres. */
  readonly dash?: number;
  readonly grey?: boolean;
}

/** Russian below Kazakh: lighter and smaller, and still read without glasses. */
const second = (look: Look): Look => ({
  ...look,
  size: look.size < 12 ? look.size * 0.9 : Math.max(10.5, look.size * 0.62),
  bold: false,
  grey: true,
});

/** Draws in millimetres, in black and grey, with one typeface: what a village's own printer can do. */
export class Pen {
  constructor(private readonly pdf: PDFKit.PDFDocument) {}

  /** Writes a text; answers with where it ends. */
  write(text: string, spot: Spot, look: Look): number {
    const height = this.heightOf(text, spot.width, look);
    this.pdf
      .fillColor(look.grey ? GREY : 'black')
      .text(printable(text), spot.x * MM, spot.y * MM, { width: spot.width * MM, align: look.align ?? 'left' });
    return spot.y + height;
  }

  /** Writes Kazakh, and Russian small below it. */
  both({ kk, ru }: Both, spot: Spot, look: Look): number {
    const y = this.write(kk, spot, look);
    return this.write(ru, { ...spot, y: y + 0.3 }, second(look));
  }

  heightOf(text: string, width: number, { size, bold = false }: Look): number {
    this.pdf.font(bold ? fonts.bold : fonts.regular).fontSize(size);
    return this.pdf.heightOfString(printable(text), { width: width * MM }) / MM;
  }

  heightOfBoth({ kk, ru }: Both, width: number, look: Look): number {
    return this.heightOf(kk, width, look) + 0.3 + this.heightOf(ru, width, second(look));
  }

  line(from: readonly [x: number, y: number], to: readonly [x: number, y: number], stroke: Stroke = {}): void {
    this.stroke(stroke, () => this.pdf.moveTo(from[0] * MM, from[1] * MM).lineTo(to[0] * MM, to[1] * MM));
  }

  box({ x, y, width, height }: Area, stroke: Stroke = {}): void {
    this.stroke(stroke, () => this.pdf.rect(x * MM, y * MM, width * MM, height * MM));
  }

  circle({ x, y }: { readonly x: number; readonly y: number }, radius: number, stroke: Stroke = {}): void {
    this.stroke(stroke, () => this.pdf.circle(x * MM, y * MM, radius * MM));
  }

  /** Draws lines in the notation of SVG; `unit` is the length of one of its units in millimetres. */
  drawing(path: string, { x, y, unit, weight }: { x: number; y: number; unit: number; weight: number }): void {
    this.pdf
      .save()
      .translate(x * MM, y * MM)
      .scale(unit * MM);
    this.pdf.path(path).lineWidth(weight).lineCap('round').lineJoin('round').stroke('black').restore();
  }

  /** Fills the squares of a grid, one string of light and dark for each of its rows. */
  squares(rows: readonly (readonly boolean[])[], { x, y, width }: Spot): void {
    const side = (width * MM) / rows.length;
    for (const [down, row] of rows.entries())
      for (const [across, isDark] of row.entries())
        if (isDark) this.pdf.rect(x * MM + across * side, y * MM + down * side, side, side);
    this.pdf.fill('black');
  }

  private stroke({ weight = 0.3, dash, grey }: Stroke, draw: () => void): void {
    this.pdf.save().lineWidth(weight * MM);
    if (dash) this.pdf.dash(dash * MM, { space: dash * MM });
    draw();
    this.pdf.stroke(grey ? '#888888' : 'black').restore();
  }
}
