import type { Cycle } from '@ortaq/domain/cycles';
import { canonicalJson, type Json } from '@ortaq/log';
import { createHash } from 'node:crypto';

import { keptRules } from './cycle-rows.ts';

type Frozen = Omit<Cycle, 'id' | 'communityId' | 'storedPhase' | 'rulesHash' | 'plannedBy' | 'origin'>;

/** Everything that publication freezes, as the one text that is hashed: anyone can hash it again. */
export const frozenTerms = (cycle: Frozen): string =>
  canonicalJson({
    mark: cycle.mark,
    fiscalYear: cycle.fiscalYear,
    title: { ...cycle.title },
    envelope: String(cycle.envelope),
    submissionOpensAt: cycle.submissionOpensAt.toISOString(),
    submissionClosesAt: cycle.submissionClosesAt.toISOString(),
    votingOpensAt: cycle.votingOpensAt.toISOString(),
    votingClosesAt: cycle.votingClosesAt.toISOString(),
    ...(cycle.rollFreezesAt && { rollFreezesAt: cycle.rollFreezesAt.toISOString() }),
    rules: keptRules(cycle.rules) as unknown as Json,
  });

/** SHA-256 of the terms, hex. */
export const hashOf = (terms: string): string => createHash('sha256').update(terms).digest('hex');
