import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

import type { Files } from '../../platform/files.ts';
import type { PaperProject } from './pack.ts';

/** For a printer without colours. */
const greyed = (bytes: Uint8Array): Promise<Uint8Array> => sharp(bytes).greyscale().jpeg({ quality: 72 }).toBuffer();

/** The photos of the projects in grey, by number. One that is lost is left out: the papers are printed without it. */
export async function picturesOf(files: Files, projects: readonly PaperProject[]): Promise<Map<number, Uint8Array>> {
  const pictures = new Map<number, Uint8Array>();
  for (const { number, story } of projects) {
    const bytes = story.photo && (await buffer(files.open(story.photo)).then(greyed, () => null));
    if (bytes) pictures.set(number, bytes);
  }
  return pictures;
}
