import type { Id } from '@ortaq/kernel';

export type PhotoId = Id<'Photo'>;

/** Of the idea as it is proposed, and of the place before and after the work. */
export const photoKinds = ['idea', 'before', 'after'] as const;

export type PhotoKind = (typeof photoKinds)[number];

export const photoFormats = ['avif', 'jpeg'] as const;

export type PhotoFormat = (typeof photoFormats)[number];

/** Pixels; a smaller picture is never enlarged, its largest rendition has its own width. */
export const photoWidths = [160, 320, 640, 1280] as const;

export type PhotoWidth = (typeof photoWidths)[number];

export const MOST_PHOTO_BYTES = 8 * 1024 * 1024;
export const MOST_PHOTO_PIXELS = 40_000_000;
