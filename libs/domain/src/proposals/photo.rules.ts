import { rule } from '@ortaq/kernel';

import { MOST_PHOTO_BYTES, MOST_PHOTO_PIXELS } from './photo.ts';
import { limits } from './submission.rules.ts';

const adding = rule<{ readonly photos: number }>();

/** Before one more photo is added to an idea. */
export const photoRules = [adding('proposals/too-many-photos', (f) => f.photos < limits.photos)] as const;

/** What is known of a file before it is decoded. */
export interface PictureFacts {
  readonly bytes: number;
  /** Null when the file is no picture that we read. */
  readonly pixels: number | null;
}

const picture = rule<PictureFacts>();

/** Before a picture is decoded: a few bytes may unfold into more pixels than memory holds. */
// prettier-ignore
export const pictureRules = [
  picture('proposals/photo-too-big',         (f) => f.bytes <= MOST_PHOTO_BYTES),
  picture('proposals/photo-unreadable',      (f) => f.pixels !== null),
  picture('proposals/photo-too-many-pixels', (f) => (f.pixels ?? 0) <= MOST_PHOTO_PIXELS),
] as const;
