import type { Findings } from './problem.ts';
import type { Limits } from './limits.ts';

const newline = 0x0a;
const mark = '\uFEFF';

/** Strict UTF-8 to text without a byte order mark; null (and a finding with its line) when the bytes are not UTF-8. */
export const decodeText = (input: string | Uint8Array, bounds: Limits, findings: Findings): string | null => {
  if (input.length > bounds.bytes) {
    findings.error('pb/file-too-large', 0, String(input.length));
    return null;
  }
  const text = typeof input === 'string' ? input : decodeBytes(input);
  if (text === null) {
    findings.error('pb/not-utf-8', lineOfBrokenBytes(input as Uint8Array));
    return null;
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    findings.error('pb/nul-byte', lineAt(text, nul));
    return null;
  }
  return text.startsWith(mark) ? text.slice(1) : text;
};

const decodeBytes = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const lineAt = (text: string, position: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

const lineOfBrokenBytes = (bytes: Uint8Array): number => {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const found = bytes.indexOf(newline, from);
    const to = found < 0 ? bytes.length : found + 1;
    if (decodeBytes(bytes.subarray(from, to)) === null) return line;
    from = to;
  }
  return line;
};
