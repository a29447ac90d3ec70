import type { ReactNode } from 'react';
import type { IconName } from '../marks/icon-names.ts';
import { Icon } from '../marks/icon.tsx';

export type VoteKind = 'for' | 'against' | 'abstain' | 'conflict' | 'absent';

const signs: Record<VoteKind, IconName> = {
  for: 'dot',
  against: 'cross',
  abstain: 'minus',
  conflict: 'ring-open',
  absent: 'ring',
};

export const VoteSign = ({ kind }: { kind: VoteKind }) => <Icon name={signs[kind]} size={20} />;

/** A vote by shape and word; never green and red. */
export function VoteMark({ kind, children }: { kind: VoteKind; children: ReactNode }) {
  return (
    <span className="vote">
      <VoteSign kind={kind} />
      {children}
    </span>
  );
}
