import type { Minutes } from '@ortaq/domain/council';
import { canonicalJson, type Json } from '@ortaq/log';
import { createHash } from 'node:crypto';

/** Minutes as the one text that is hashed. */
export interface SealedMinutes {
  readonly text: string;
  /** Hex; a signed paper that bears it is these minutes and no others. */
  readonly sha256: string;
}

export function sealMinutes(minutes: Minutes): SealedMinutes {
  const text = canonicalJson(minutes as unknown as Json);
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
