import type { audit, OutputOf } from '@ortaq/contract';

import type { CycleCard } from '../cycles/phase-words.ts';

export type CheckSheet = OutputOf<typeof audit.readChecks>;
export type Check = CheckSheet['checks'][number];
export type Flag = CheckSheet['flags'][number];
export type Sample = OutputOf<typeof audit.readSample>;
export type Payment = Sample['payments'][number];
export type Finding = OutputOf<typeof audit.listFindings>['findings'][number];

/** Where findings are worked on: by the auditor, and by the akim who answers. */
export type FindingsRoom = '/audit/findings' | '/office/findings';

/** Everything that the room tells of a cycle. */
export interface Audited {
  readonly cycle: CycleCard;
  readonly sheet: CheckSheet;
  readonly sample: Sample;
  readonly findings: readonly Finding[];
}

/** The cycle that was asked for; else the one whose money moves now, else the newest that is public. */
export const auditedCycle = (list: readonly CycleCard[], mark: string | null): CycleCard | undefined =>
  list.find((each) => each.mark === mark) ??
  list.find(({ phase }) => phase === 'spending') ??
  list.find(({ phase }) => phase === 'closed') ??
  list.find(({ phase }) => phase !== 'draft');
