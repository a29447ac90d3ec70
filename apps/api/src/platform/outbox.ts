import type { Language } from '@ortaq/kernel';

import type { Tx } from './tx.ts';

/** A message to one person: a key of @ortaq/words and its slots; the address is a phone number or an e-mail. */
export interface Notice {
  readonly to: string;
  readonly channel: 'sms' | 'email';
  readonly language: Language;
  readonly template: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** Keeps messages in the same transaction as the act; they leave after the commit. `identity` answers. */
export abstract class Outbox {
  abstract put(tx: Tx, notices: readonly Notice[]): Promise<void>;
}
