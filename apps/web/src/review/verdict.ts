import type { Case } from './case.ts';
import type { Item } from './queue-groups.ts';

export type Verdict = 'admit' | 'return' | 'refuse' | 'merge' | 'cost' | 'conflict';

export interface VerdictProps {
  readonly judged: Case;
  readonly items: readonly Item[];
  readonly onDone: () => void;
}
