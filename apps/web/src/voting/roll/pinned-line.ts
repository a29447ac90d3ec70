/** Key and address of an issuer. */
export interface PinnedLine {
  readonly address: string;
  readonly n: string;
  readonly e: string;
  readonly key: string;
}

const said = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : '-');

/** The line that the commission's program printed. What cannot be read is sent as no key, so that the server's sentence says it. */
export function pinnedLine(text: string): PinnedLine {
  try {
    const { address, n, e, key } = JSON.parse(text) as Partial<PinnedLine>;
    return { address: said(address), n: said(n), e: said(e), key: said(key) };
  } catch {
    return { address: '-', n: '-', e: '-', key: '-' };
  }
}
