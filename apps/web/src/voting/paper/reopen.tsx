import { voting } from '@ortaq/contract';
import { useNavigate } from 'react-router';

import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import type { AtBatch } from './paper-types.ts';
import { WithReason } from './with-reason.tsx';

/** The clerk has the pile read anew; the akim leaves a batch out that nobody can sign for. */
export function Reopen({ cycle, batch }: AtBatch) {
  const { t, language, village } = useRoomVisit();
  const go = useNavigate();
  const act = useAct(voting.reopenBatch);
  return (
    <WithReason
      id="reopen"
      words={{
        title: t('voting.paper.reopen'),
        text: t('voting.paper.reopen.text'),
        count: t('voting.paper.sheets'),
        reason: t('voting.paper.reopen.reason'),
        send: t('voting.paper.reopen.send'),
      }}
      known={batch.sheets}
      error={act.error}
      isPending={act.isPending}
      onSend={(sheets, reason) =>
        act.mutate({ community: village.slug, cycle, batch: batch.id, sheets, reason }, ({ batch: next }) =>
          go(`/${language}/${village.slug}/office/paper/${cycle}/${next}`),
        )
      }
    />
  );
}

export function SetAside({ cycle, batch }: AtBatch) {
  const { t, village } = useRoomVisit();
  const act = useAct(voting.setBatchAside);
  return (
    <WithReason
      id="aside"
      words={{
        title: t('voting.paper.aside'),
        text: t('voting.paper.aside.text'),
        count: t('voting.paper.aside.given'),
        reason: t('voting.paper.aside.reason'),
        send: t('voting.paper.aside.send'),
      }}
      known={batch.sheets}
      error={act.error}
      isPending={act.isPending}
      onSend={(given, reason) => act.mutate({ community: village.slug, cycle, batch: batch.id, given, reason })}
    />
  );
}
