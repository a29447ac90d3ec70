import { useEffect, useState } from 'react';

import { type FileRead, readFile } from './read-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file that the reader opened, or the address of the published file of a cycle. */
export type Source = File | string;

export interface Opened extends FileRead {
  readonly bytes: Bytes;
}

interface Kept {
  readonly source: Source;
  readonly opened: Opened | 'unreachable';
}

async function bytesOf(source: Source, signal: AbortSignal): Promise<Bytes> {
  if (typeof source !== 'string') return new Uint8Array(await source.arrayBuffer());
  const answer = await fetch(source, { signal });
  if (!answer.ok) throw new Error(`The file was not given: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function open(source: Source, signal: AbortSignal): Promise<Opened | 'unreachable'> {
  try {
    const bytes = await bytesOf(source, signal);
    return { bytes, ...(await readFile(bytes, signal)) };
  } catch {
    return 'unreachable';
  }
}

/** Fetches and reads a file; the one before is dropped at once. */
export function useSource(source: Source | null): Opened | 'unreachable' | 'reading' | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    if (source === null) return undefined;
    const stop = new AbortController();
    void open(source, stop.signal).then((opened) => stop.signal.aborted || setKept({ source, opened }));
    return () => stop.abort();
  }, [source]);
  if (source === null) return null;
  return kept?.source === source ? kept.opened : 'reading';
}
