import { Injectable } from '@nestjs/common';
import {
  MOST_PHOTO_BYTES,
  MOST_PHOTO_PIXELS,
  type PhotoFormat,
  photoWidths,
  type PictureFacts,
  pictureRules,
} from '@ortaq/domain/proposals';
import { obey, Refusal } from '@ortaq/kernel';
import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';

export interface MadeRendition {
  readonly width: number;
  readonly format: PhotoFormat;
  readonly bytes: Uint8Array;
}

/** A picture as we encoded it: nothing of the file that came is in it but what is seen. */
export interface MadePhoto {
  /** Of the largest JPEG, hex. */
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly renditions: readonly MadeRendition[];
}

// No other decoder of libvips ever sees a stranger's bytes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'],
});

/** A tower may be tall, but no picture takes ten screens. */
const largest = { width: photoWidths.at(-1)!, height: 2 * photoWidths.at(-1)! };

const encoders: Readonly<Record<PhotoFormat, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 50, effort: 2 }),
  jpeg: (picture) => picture.jpeg({ quality: 74, mozjpeg: true }),
};

/** Decodes pictures of strangers and encodes them anew, one at a time so that the two cores have time for people. */
@Injectable()
export class PhotoMaker {
  private turn: Promise<unknown> = Promise.resolve();

  make(bytes: Uint8Array): Promise<MadePhoto> {
    const made = this.turn.then(() => make(bytes));
    this.turn = made.catch(() => undefined);
    return made;
  }
}

async function make(bytes: Uint8Array): Promise<MadePhoto> {
  const facts = { bytes: bytes.length, pixels: await pixelsOf(bytes) };
  obey(pictureRules, facts, { mostBytes: String(MOST_PHOTO_BYTES) });
  try {
    return await encode(bytes);
  } catch {
    throw new Refusal(['proposals/photo-unreadable']);
  }
}

/** From the header alone: nothing is decoded yet. */
async function pixelsOf(bytes: Uint8Array): Promise<PictureFacts['pixels']> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return width * height;
  } catch {
    return null;
  }
}

async function encode(bytes: Uint8Array): Promise<MadePhoto> {
  const upright = await sharp(bytes, { limitInputPixels: MOST_PHOTO_PIXELS, failOn: 'error' })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ ...largest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: 20 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = upright.info;
  const picture = () => sharp(upright.data, { raw: { width, height, channels } });
  const widths = [...photoWidths.filter((each) => each < width), width];
  const renditions: MadeRendition[] = [];
  for (const each of widths)
    for (const format of ['avif', 'jpeg'] as const)
      renditions.push({ width: each, format, bytes: await encoders[format](picture().resize(each)).toBuffer() });
  const sha256 = createHash('sha256').update(renditions.at(-1)!.bytes).digest('hex');
  return { sha256, width, height, colour: await meanColour(picture()), renditions };
}

async function meanColour(picture: Sharp): Promise<string> {
  const [red = 0, green = red, blue = red] = await picture.resize(1, 1, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  return `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
