import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { inCrLf } from './crlf.ts';

const through = (...chunks: string[]) => text(inCrLf(Readable.from(chunks.map((each) => Buffer.from(each)))));

describe('the records of a CSV', () => {
  it('end with CR LF, and a new line inside quotes stays as it was typed', async () => {
    expect(await through('a,b\n1,"one ""x""\ntwo"\n2,үш\n')).toBe('a,b\r\n1,"one ""x""\ntwo"\r\n2,үш\r\n');
  });

  it('may be cut anywhere on their way', async () => {
    expect(await through('a,"b', '\n', 'c"', '\n', 'd\n')).toBe('a,"b\nc"\r\nd\r\n');
  });
});
