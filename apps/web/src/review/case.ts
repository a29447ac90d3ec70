import type { OutputOf, review } from '@ortaq/contract';

export type Case = OutputOf<typeof review.readCase>;
