const [QUOTE, NEWLINE] = [0x22, 0x0a];
const ENDING = Buffer.from('\r\n');

/** RFC 4180 ends a record with CR LF; PostgreSQL ends it with LF. A new line inside quotes is text and stays. */
export async function* inCrLf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isQuoted = false;
  for await (const chunk of chunks) {
    const parts: Buffer[] = [];
    let from = 0;
    for (const [at, byte] of chunk.entries()) {
      if (byte === QUOTE) isQuoted = !isQuoted;
      if (byte !== NEWLINE || isQuoted) continue;
      parts.push(chunk.subarray(from, at), ENDING);
      from = at + 1;
    }
    yield Buffer.concat([...parts, chunk.subarray(from)]);
  }
}
