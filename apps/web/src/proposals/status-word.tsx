import type { ProposalStatus } from '@ortaq/domain/proposals';
import { type IconName, Status } from '@ortaq/ui';
import type { Say } from '@ortaq/words';
import type { ComponentProps } from 'react';

type Tone = ComponentProps<typeof Status>['tone'];

// prettier-ignore
const signs: Record<ProposalStatus, { icon: IconName; tone: Tone }> = {
  draft:     { icon: 'edit',   tone: 'warn' },
  submitted: { icon: 'clock',  tone: 'quiet' },
  returned:  { icon: 'edit',   tone: 'warn' },
  admitted:  { icon: 'ballot', tone: 'live' },
  refused:   { icon: 'cross',  tone: 'plain' },
  merged:    { icon: 'link',   tone: 'quiet' },
  withdrawn: { icon: 'leave',  tone: 'quiet' },
};

/** Where a proposal stands, as a sign and a word. */
export function StatusWord({ status, t }: { readonly status: ProposalStatus; readonly t: Say }) {
  const { icon, tone } = signs[status];
  return (
    <Status icon={icon} tone={tone}>
      {t(`proposals.status.${status}`)}
    </Status>
  );
}
