import { type CastReceipt, heldName, readHeld } from '@ortaq/token/device';

/** The receipt that this browser holds; nothing where it may keep none. */
export function receiptHeld(name: string | null): CastReceipt | null {
  try {
    return (name && readHeld(localStorage, name)?.receipt) || null;
  } catch {
    return null;
  }
}

/** Names of everything that this browser holds of a vote, whoever cast it; none where it may keep none. */
export function votesHeld(cycle: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(heldName(cycle, '')));
  } catch {
    return [];
  }
}
