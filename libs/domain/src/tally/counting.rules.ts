import { rule } from '@ortaq/kernel';

import { type Run, SILENCE_OF_THE_DEAD_MS } from './run.ts';

/** What a new count depends on. */
export interface CountingFacts {
  readonly newest: Run | undefined;
  readonly now: Date;
}

/** What certifying depends on. */
export interface CertifyingFacts {
  readonly newest: Run | undefined;
  readonly fingerprint: string;
}

const counting = rule<CountingFacts>();
const certifying = rule<CertifyingFacts>();

const isAlive = ({ newest, now }: CountingFacts): boolean =>
  newest?.status === 'running' && now.getTime() - newest.toldAt.getTime() < SILENCE_OF_THE_DEAD_MS;

export const countingRules = [counting('tally/count-is-running', (facts) => !isAlive(facts))];

/** Somebody stops a count, or its thread brings what it found: both only while it runs. */
export const runningRules = [
  rule<{ readonly newest: Run | undefined }>()('tally/no-count-running', ({ newest }) => newest?.status === 'running'),
];

export const certifyingRules = [
  certifying('tally/not-counted', ({ newest }) => newest?.status === 'done'),
  certifying(
    'tally/another-count',
    ({ newest, fingerprint }) => !newest?.fingerprint || newest.fingerprint === fingerprint,
  ),
];
