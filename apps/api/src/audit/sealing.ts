import { createHash } from 'node:crypto';

/** What a file was, once it was given whole. */
export interface Seal {
  readonly bytes: number;
  readonly sha256: string;
}

/** Hands bytes on as they come; the file ends only when its hash was written down. */
export async function* sealed(
  chunks: AsyncIterable<Uint8Array>,
  keep: (seal: Seal) => Promise<unknown>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  await keep({ bytes, sha256: hash.digest('hex') });
}
