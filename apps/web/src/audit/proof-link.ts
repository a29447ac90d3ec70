import type { CheckCode } from '@ortaq/domain/audit';

import type { CycleCard } from '../cycles/phase-words.ts';

/** The public page on which the numbers of a check stand. */
export type Proof = 'log' | 'rules' | 'results' | 'meetings' | 'money';

const proofs: Readonly<Partial<Record<CheckCode, Proof>>> = {
  'log-numbers': 'log',
  'log-leaves': 'log',
  'log-root': 'log',
  'rules-hash': 'rules',
  quorum: 'meetings',
  'votes-by-name': 'meetings',
  'ballots-roll': 'results',
  'ballots-issued': 'results',
  'ballots-counted': 'results',
  'count-certified': 'results',
  'winners-envelope': 'results',
};

export const proofOf = (code: CheckCode): Proof => proofs[code] ?? 'money';

/** Its address below the village. */
export const proofPath = (code: CheckCode, { mark }: Pick<CycleCard, 'mark'>): string => {
  const proof = proofOf(code);
  return proof === 'log' || proof === 'meetings' ? proof : `${proof}?cycle=${mark}`;
};
