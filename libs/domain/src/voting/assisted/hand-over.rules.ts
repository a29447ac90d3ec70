import { rule } from '@ortaq/kernel';

import type { Channel } from '../voter.rules.ts';
import { ASSISTED_A_DAY } from './hand-over.ts';

/** Before a device is handed over. */
export interface HandOverFacts {
  /** What the person took before. */
  readonly issued: Channel | null;
  /** How many people this assistant helped today, and is helping now. */
  readonly helped: number;
}

const handing = rule<HandOverFacts>();

// prettier-ignore
export const handOverRules = [
  handing('voting/hand-over-after-token', (f) => f.issued !== 'online'),
  handing('voting/hand-over-after-paper', (f) => f.issued !== 'paper'),
  handing('voting/hand-over-limit',       (f) => f.helped < ASSISTED_A_DAY),
];

/** A code that is known, fresh and not used. Why it is not is told to nobody. */
export const openingHandOverRules = [rule<{ readonly isLive: boolean }>()('voting/hand-over-code', (f) => f.isLive)];

/** What was opened by a code ends by itself. */
export const passRules = [rule<{ readonly isLive: boolean }>()('voting/hand-over-ended', (f) => f.isLive)];
