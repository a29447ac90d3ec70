import sharp from 'sharp';

/** A picture of ours in grey, as JPEG, for a printer without colours. */
export const greyed = (bytes: Uint8Array): Promise<Uint8Array> =>
  sharp(bytes).greyscale().jpeg({ quality: 72 }).toBuffer();
