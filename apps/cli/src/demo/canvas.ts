import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

const WIDTH = 960;
const HEIGHT = 720;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
};

/** A picture of 4 to 3, painted with plain shapes from the back to the front; places are shares of its width and height. */
export class Canvas {
  private readonly rows = Array.from({ length: HEIGHT }, () => Buffer.alloc(WIDTH * 3 + 1));

  /** Paints every point inside. */
  fill(inside: (x: number, y: number) => boolean, colourAt: (x: number, y: number) => Colour): this {
    for (let row = 0; row < HEIGHT; row += 1)
      for (let column = 0; column < WIDTH; column += 1) {
        const [x, y] = [column / WIDTH, row / HEIGHT];
        if (inside(x, y)) this.rows[row]!.set(colourAt(x, y), column * 3 + 1);
      }
    return this;
  }

  /** Light that grows weaker with the distance. */
  shine([x, y, radius]: readonly [number, number, number], colour: Colour): this {
    for (let row = 0; row < HEIGHT; row += 1)
      for (let column = 0; column < WIDTH; column += 1) {
        const far = Math.hypot(column / WIDTH - x, (row / HEIGHT - y) * (HEIGHT / WIDTH)) / radius;
        if (far < 1)
          this.brighten(
            row,
            column,
            colour.map((part) => part * (1 - far) ** 2),
          );
      }
    return this;
  }

  box([left, top, right, bottom]: readonly [number, number, number, number], colour: Colour): this {
    return this.fill(
      (x, y) => x >= left && x <= right && y >= top && y <= bottom,
      () => colour,
    );
  }

  disc([x, y, radius]: readonly [number, number, number], colour: Colour): this {
    return this.fill(
      (px, py) => Math.hypot(px - x, (py - y) * (HEIGHT / WIDTH)) <= radius,
      () => colour,
    );
  }

  /** A triangle that stands on its base. */
  roof([middle, top, half, bottom]: readonly [number, number, number, number], colour: Colour): this {
    return this.fill(
      (x, y) => y >= top && y <= bottom && Math.abs(x - middle) <= (half * (y - top)) / (bottom - top),
      () => colour,
    );
  }

  private brighten(row: number, column: number, by: readonly number[]): void {
    by.forEach((part, at) => {
      const place = column * 3 + 1 + at;
      this.rows[row]![place] = Math.min(255, this.rows[row]![place]! + part);
    });
  }

  png(): Uint8Array {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(WIDTH, 0);
    header.writeUInt32BE(HEIGHT, 4);
    header.set([8, 2, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const data = deflateSync(Buffer.concat(this.rows));
    return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
  }
}
