import { Button, CodeField, Confirmation, Note, PageHead, ReceiptCard } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import { Moment } from '../moment.tsx';
import { STAYS } from './assisted-data.ts';

interface Props {
  readonly visit: VillageVisit;
}

/** The clerk types the code in and hands the device over. */
export const CodeMoment = ({ visit: { t } }: Props) => (
  <Moment name="code">
    <PageHead title={t('voting.assisted.title')} lead={t('voting.assisted.lead')} />
    <noscript>
      <Note tone="warn">{t('voting.assisted.unable')}</Note>
    </noscript>
    <form className="stack" data-assist="form">
      <CodeField id="code" name="code" label={t('voting.assisted.code')} maxLength={6} required autoComplete="off" />
      <div data-assist="wrong" role="alert" hidden>
        <Note tone="bad">
          <p data-assist="why" />
        </Note>
      </div>
      <Button type="submit" size="l">
        {t('voting.assisted.begin')}
      </Button>
    </form>
  </Moment>
);

/** The line is broken: the person stays, nothing of the choices is shown. */
export const FailedMoment = ({ visit: { t } }: Props) => (
  <Moment name="failed" hidden>
    <Note tone="warn" role="alert" title={t('voting.assisted.offline')} />
    <Button size="l" data-assist="yes" data-sending={t('voting.assisted.sending')}>
      {t('voting.assisted.again')}
    </Button>
  </Moment>
);

export const UnableMoment = ({ visit: { t } }: Props) => (
  <Moment name="unable" hidden>
    <Note tone="warn" title={t('voting.assisted.unable')} />
  </Moment>
);

/** Counted. The receipt has no key: whoever finds the paper can change nothing. */
export const DoneMoment = ({ year, visit: { t, language, village } }: Props & { readonly year: number }) => (
  <Moment name="done" hidden>
    <Confirmation title={t('voting.assisted.done')}>
      <p>{t('voting.receipt.lead', { community: village.name[language], year: String(year) })}</p>
      <p className="no-print">{t('voting.assisted.done.text', { seconds: STAYS })}</p>
    </Confirmation>
    <ReceiptCard title={t('voting.assisted.receipt')} words="" digits="" note={t('voting.receipt.code.note')}>
      <div className="row no-print">
        <Button icon="print" kind="second" data-assist="print">
          {t('voting.assisted.print')}
        </Button>
        <Button data-assist="finish">{t('voting.assisted.finish')}</Button>
      </div>
    </ReceiptCard>
  </Moment>
);

/** Asked of a screen that nobody touches. */
export const IdleQuestion = ({ visit: { t } }: Props) => (
  <dialog data-assist="idle" className="panel roomy" aria-labelledby="idle">
    <div className="stack">
      <h2 id="idle">{t('frame.kiosk.idle')}</h2>
      <p>{t('voting.assisted.idle.text')}</p>
      <Button size="l" data-assist="here">
        {t('frame.kiosk.here')}
      </Button>
    </div>
  </dialog>
);
