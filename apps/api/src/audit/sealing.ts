import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** What a file was, once it was given whole. */
export interface Seal {
  readonly bytes: number;
  readonly sha256: string;
}

/** Hands bytes on as they come; the file ends only when its hash was written down. */
export class Sealing extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  constructor(private readonly keep: (seal: Seal) => Promise<unknown>) {
    super();
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    this.keep({ bytes: this.bytes, sha256: this.hash.digest('hex') }).then(
      () => done(),
      (error: Error) => done(error),
    );
  }
}
