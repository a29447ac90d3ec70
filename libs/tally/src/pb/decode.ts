import type { Limits } from './limits.ts';

const LF = 0x0a;
const CR = 0x0d;
const mark = '\uFEFF';

/** The most bytes of UTF-8 behind one UTF-16 unit. */
const widest = 3;

/** Why bytes are no text: what is wrong, and how many line ends stand before it in what was not yet handed over as text. */
export interface Unreadable {
  readonly rule: 'pb/line-too-long' | 'pb/not-utf-8' | 'pb/nul-byte';
  readonly lines: number;
}

/** Bytes to text, strictly UTF-8, whole lines at a time: so a byte that is none is named by its line, and the rest stays small. */
export class LineDecoder {
  private readonly bounds: Limits;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private rest: Uint8Array = new Uint8Array(0);

  constructor(bounds: Limits) {
    this.bounds = bounds;
  }

  /** The text of the lines that are whole by now. */
  push(bytes: Uint8Array): string | Unreadable {
    const end = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1;
    const whole = end > 0 ? joined(this.rest, bytes.subarray(0, end)) : bytes.subarray(0, 0);
    const text = this.decode(whole);
    this.rest = end > 0 ? bytes.slice(end) : joined(this.rest, bytes);
    if (typeof text !== 'string' || this.rest.length <= this.bounds.lineLength * widest) return text;
    return { rule: this.rest.includes(0) ? 'pb/nul-byte' : this.whyTooLong(), lines: linesIn(whole) };
  }

  /** A line without end is most often no text at all. */
  private whyTooLong(): Unreadable['rule'] {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(this.rest, { stream: true });
      return 'pb/line-too-long';
    } catch {
      return 'pb/not-utf-8';
    }
  }

  /** The text behind the last line end. */
  end(): string | Unreadable {
    return this.decode(this.rest);
  }

  private decode(bytes: Uint8Array): string | Unreadable {
    return this.tried(bytes) ?? { rule: 'pb/not-utf-8', lines: this.linesBeforeBroken(bytes) };
  }

  private tried(bytes: Uint8Array): string | null {
    try {
      return this.decoder.decode(bytes);
    } catch {
      return null;
    }
  }

  private linesBeforeBroken(bytes: Uint8Array): number {
    for (let lines = 0, from = 0; ; lines += 1) {
      const to = lineEnd(bytes, from);
      if (to < 0 || this.tried(bytes.subarray(from, to)) === null) return lines;
      from = to;
    }
  }
}

/** Text without a byte order mark at its beginning. */
export const withoutMark = (text: string): string => (text.startsWith(mark) ? text.slice(1) : text);

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};

/** The place behind the next line end, LF, CRLF or CR; −1 when there is none. */
const lineEnd = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === LF) return at + 1;
    if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  return -1;
};

const linesIn = (bytes: Uint8Array): number => {
  let lines = 0;
  for (let at = lineEnd(bytes, 0); at >= 0; at = lineEnd(bytes, at)) lines += 1;
  return lines;
};
