import { limitsOf } from '@ortaq/domain/voting';
import { Note } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import type { AssistedPoll } from './assisted-data.ts';

interface Props {
  readonly poll: AssistedPoll;
  readonly visit: VillageVisit;
}

/** Why a touch changed nothing. */
export function ProjectStops({ poll: { ballot }, visit: { t } }: Props) {
  const { most } = limitsOf(ballot.form);
  return (
    <>
      <div data-assist="full" role="status" hidden>
        <Note tone="warn">{t('voting.assisted.full', { most })}</Note>
      </div>
      <div data-assist="spent" role="status" hidden>
        <Note tone="warn">{t(ballot.form.type === 'scoring' ? 'voting.one.top' : 'voting.one.spent')}</Note>
      </div>
    </>
  );
}
