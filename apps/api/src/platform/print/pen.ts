import type { Both } from './both.ts';
import { printable } from './printable.ts';
import { fonts } from './typeface.ts';

/** Points in a millimetre. */
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
  private readonly mm: number;

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    /** How much larger than on A4 everything is drawn: 1.41 fills A3. */
    private readonly scale = 1,
  ) {
    this.mm = MM * scale;
  }

  /** The same pen, drawing everything larger: strokes, letters, places. */
  enlarged(by: number): Pen {
    return new Pen(this.pdf, this.scale * by);
  }

  /** Writes a text; answers with where it ends. */
  write(text: string, spot: Spot, look: Look): number {
    const height = this.heightOf(text, spot.width, look);
    this.pdf.fillColor(look.grey ? GREY : 'black').text(printable(text), spot.x * this.mm, spot.y * this.mm, {
      width: spot.width * this.mm,
      align: look.align ?? 'left',
    });
    return spot.y + height;
  }

  /** Writes Kazakh, and Russian small below it. */
  both({ kk, ru }: Both, spot: Spot, look: Look): number {
    const y = this.write(kk, spot, look);
    return this.write(ru, { ...spot, y: y + 0.3 }, second(look));
  }

  heightOf(text: string, width: number, { size, bold = false }: Look): number {
    this.pdf.font(bold ? fonts.bold : fonts.regular).fontSize(size * this.scale);
    return this.pdf.heightOfString(printable(text), { width: width * this.mm }) / this.mm;
  }

  heightOfBoth({ kk, ru }: Both, width: number, look: Look): number {
    return this.heightOf(kk, width, look) + 0.3 + this.heightOf(ru, width, second(look));
  }

  line(from: readonly [x: number, y: number], to: readonly [x: number, y: number], stroke: Stroke = {}): void {
    this.stroke(stroke, () =>
      this.pdf.moveTo(from[0] * this.mm, from[1] * this.mm).lineTo(to[0] * this.mm, to[1] * this.mm),
    );
  }

  box({ x, y, width, height }: Area, stroke: Stroke = {}): void {
    this.stroke(stroke, () => this.pdf.rect(x * this.mm, y * this.mm, width * this.mm, height * this.mm));
  }

  circle({ x, y }: { readonly x: number; readonly y: number }, radius: number, stroke: Stroke = {}): void {
    this.stroke(stroke, () => this.pdf.circle(x * this.mm, y * this.mm, radius * this.mm));
  }

  /** Draws lines in the notation of SVG; `unit` is the length of one of its units in millimetres. */
  drawing(path: string, { x, y, unit, weight }: { x: number; y: number; unit: number; weight: number }): void {
    this.pdf
      .save()
      .translate(x * this.mm, y * this.mm)
      .scale(unit * this.mm);
    this.pdf.path(path).lineWidth(weight).lineCap('round').lineJoin('round').stroke('black').restore();
  }

  /** A picture as large as the area allows, in the middle of it. */
  picture(bytes: Uint8Array, { x, y, width, height }: Area): void {
    const fit: [number, number] = [width * this.mm, height * this.mm];
    this.pdf.image(Buffer.from(bytes), x * this.mm, y * this.mm, { fit, align: 'center', valign: 'center' });
  }

  /** Fills the squares of a grid, one string of light and dark for each of its rows. */
  squares(rows: readonly (readonly boolean[])[], { x, y, width }: Spot): void {
    const side = (width * this.mm) / rows.length;
    for (const [down, row] of rows.entries())
      for (const [across, isDark] of row.entries())
        if (isDark) this.pdf.rect(x * this.mm + across * side, y * this.mm + down * side, side, side);
    this.pdf.fill('black');
  }

  private stroke({ weight = 0.3, dash, grey }: Stroke, draw: () => void): void {
    this.pdf.save().lineWidth(weight * this.mm);
    if (dash) this.pdf.dash(dash * this.mm, { space: dash * this.mm });
    draw();
    this.pdf.stroke(grey ? '#888888' : 'black').restore();
  }
}
