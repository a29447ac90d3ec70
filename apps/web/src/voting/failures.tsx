import { Button, Note } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { Doors } from './doors.tsx';
import { Moment } from './moment.tsx';

/** What may come instead of an answer: each says what happened, that nothing is lost, and where else to go. */
export function Failures({ visit }: { readonly visit: VillageVisit }) {
  const { t } = visit;
  const again = (
    <Button size="l" data-check="retry">
      {t('voting.check.retry')}
    </Button>
  );
  return (
    <>
      <Moment name="offline" hidden>
        <Note tone="warn" role="alert" title={t('voting.check.offline.title')}>
          {t('voting.check.offline.text')}
        </Note>
        {again}
        <Doors visit={visit} />
      </Moment>
      <Moment name="silent" hidden>
        <Note tone="warn" role="alert" title={t('voting.issuer.silent.title')}>
          {t('voting.issuer.silent.text')}
        </Note>
        {again}
        <Doors visit={visit} />
      </Moment>
      <Moment name="failed" hidden>
        <Note tone="bad" role="alert" title={t('voting.check.failed.title')}>
          <p data-check="reason" />
          <p>{t('voting.check.failed.kept')}</p>
        </Note>
        {again}
        <Doors visit={visit} />
      </Moment>
    </>
  );
}
