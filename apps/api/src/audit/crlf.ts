import { Transform, type TransformCallback } from 'node:stream';

const [QUOTE, NEWLINE] = [0x22, 0x0a];
const ENDING = Buffer.from('\r\n');

/** RFC 4180 ends a record with CR LF; PostgreSQL ends it with LF. A new line inside quotes is text and stays. */
export class CrLf extends Transform {
  private isQuoted = false;

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const parts: Buffer[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      if (chunk[at] === QUOTE) this.isQuoted = !this.isQuoted;
      if (chunk[at] !== NEWLINE || this.isQuoted) continue;
      parts.push(chunk.subarray(from, at), ENDING);
      from = at + 1;
    }
    done(null, Buffer.concat([...parts, chunk.subarray(from)]));
  }
}
