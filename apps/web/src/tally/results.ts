import type { OutputOf, tally } from '@ortaq/contract';

export type Counted = OutputOf<typeof tally.listResults>['cycles'][number];
export type Results = NonNullable<OutputOf<typeof tally.readResults>['results']>;
