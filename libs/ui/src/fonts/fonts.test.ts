import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ № «» — − … 0123456789 Ёё Ğğİı';

/** Code points of a font's Unicode table (OpenType cmap, format 4). */
function codePointsOf(font: Buffer): Set<number> {
  const table = tableOf(font, 'cmap');
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, at) => table.readUInt32BE(8 + at * 8));
  const start = records.find((offset) => table.readUInt16BE(offset) === 4) ?? 0;
  const count = table.readUInt16BE(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + count * 2 + 2;
  const ranges = Array.from({ length: count }, (_, at) => [
    table.readUInt16BE(starts + at * 2),
    table.readUInt16BE(ends + at * 2),
  ]);
  return new Set(ranges.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)));
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === tag)
      return font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12));
  throw new Error(`the font has no table ${tag}`);
}

const woff2 = (weight: number) => readFileSync(new URL(`golos-${weight}.woff2`, import.meta.url));
const unpack = (weight: number) => subsetFont(woff2(weight), letters, { targetFormat: 'sfnt', noLayoutClosure: true });

describe.each([400, 600])('Golos Text %i', (weight) => {
  it('weighs no more than 13 KB', () => {
    expect(woff2(weight).length).toBeLessThanOrEqual(13 * 1024);
  });

  it('has every Kazakh letter, the tenge and the numero sign', async () => {
    const points = codePointsOf(await unpack(weight));
    expect([...letters].filter((letter) => !points.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('lacks what was not asked for, so the check above can fail', async () => {
    const points = codePointsOf(await subsetFont(woff2(weight), 'Ωб', { targetFormat: 'sfnt' }));
    expect([points.has(0x3a9), points.has(0x431)]).toEqual([false, true]);
  });

  it('keeps tabular figures', async () => {
    expect(tableOf(await unpack(weight), 'GSUB').includes('tnum')).toBe(true);
  });
});
