import { Stages } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import type { CycleCard } from '../../cycles/phase-words.ts';

interface Props {
  readonly cycle: Pick<CycleCard, 'votingOpensAt'>;
  readonly isSent: boolean;
  readonly t: Say;
}

/** What becomes of a proposal after it is sent, and by when. */
export function NextStages({ cycle, isSent, t }: Props) {
  const stage = (key: 'send' | 'check' | 'ballot', at: number) => {
    const now = isSent ? 1 : 0;
    const state = at < now ? ('done' as const) : at === now ? ('now' as const) : ('next' as const);
    return {
      key,
      name: t(`proposals.next.${key}`),
      when: t.reason(`proposals.next.${key}.when`, { at: cycle.votingOpensAt }),
      state,
      stateWord: t(`cycles.stage.${state}`),
    };
  };
  return <Stages stages={[stage('send', 0), stage('check', 1), stage('ballot', 2)]} />;
}
