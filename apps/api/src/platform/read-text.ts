const marks = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The text of a file in UTF-8, or in UTF-16 with its mark (Excel's «Unicode text»); null for anything else. Windows-1251 is not
 * guessed at: in it the nine Kazakh letters have no place, so a name would come out wrong without a sign.
 */
export function readText(bytes: Uint8Array): string | null {
  const encoding = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
