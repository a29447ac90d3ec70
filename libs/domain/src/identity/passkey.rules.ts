import { rule } from '@ortaq/kernel';

import type { Means } from './session.rules.ts';

/** How long the question that a device answers stands. */
export const PASSKEY_MINUTES = 5;

/** Devices of one person. */
export const MOST_PASSKEYS = 10;

/** What making a passkey depends on. */
export interface PasskeyFacts {
  /** How the session was begun in which it is made: the passkey opens no more. */
  readonly means: Means;
  readonly had: number;
  /** The device answered this question, for this site, after its lock was opened. */
  readonly isProven: boolean;
}

const asking = rule<Omit<PasskeyFacts, 'isProven'>>();
const making = rule<PasskeyFacts>();

/** Before a device is asked. The people of the demo are everybody's, a device is one person's. */
export const askingRules = [
  asking('identity/passkey-in-demo', ({ means }) => means !== 'demo'),
  asking('identity/passkeys-enough', ({ had }) => had < MOST_PASSKEYS),
] as const;

export const makingRules = [...askingRules, making('identity/passkey-unproven', ({ isProven }) => isProven)] as const;
