import { Button } from '@ortaq/ui';

import { useRoomVisit } from '../../platform/room-visit.ts';
import type { RollLine } from './roll-state.ts';

export type Decide = (lines: readonly number[], decision: NonNullable<RollLine['decision']>) => void;

interface Props {
  readonly line: RollLine;
  /** Null for who may only look. */
  readonly decide: Decide | null;
}

/** Whether the person of a question enters the roll. */
export function RollDecision({ line: { line, name, decision }, decide }: Props) {
  const { t } = useRoomVisit();
  if (!decide) return t(decision ? `voting.roll.decision.${decision}` : 'voting.roll.decision.none');
  return (
    <div className="row nowrap" data-line={line} data-open={decision === null || undefined}>
      {(['keep', 'leave'] as const).map((each) => (
        <Button key={each} kind="second" size="s" aria-pressed={decision === each} onClick={() => decide([line], each)}>
          {t(`voting.roll.decision.${each}`)}
          <span className="sr"> {name}</span>
        </Button>
      ))}
    </div>
  );
}
