import { ButtonLink, Confirmation, Main } from '@ortaq/ui';

import { Elsewhere } from '../../platform/elsewhere.ts';
import { villagePage } from '../../platform/page.ts';
import { draftAddress, linkTo, projectLink } from '../addresses.ts';
import { type DraftData, loadDraft } from './draft.ts';
import { NextStages } from './next-stages.tsx';

/** The proposal is received: its number, what happens next and when. The address keeps working. */
export const sentPage = villagePage<DraftData>({
  path: '/:village/propose/:id/sent',
  kind: 'document',
  section: 'projects',
  async load(visit) {
    const data = await loadDraft(visit);
    if (data.draft.number === null) throw new Elsewhere(draftAddress(visit, data.draft.id));
    return data;
  },
  title: (_, { t }) => t('proposals.sent.title'),
  View: ({ data: { draft, cycle }, visit }) => {
    const { t } = visit;
    const number = draft.number!;
    return (
      <Main>
        <div className="stack">
          <Confirmation title={t('proposals.sent.title')}>
            <p>{t('proposals.sent.number')}</p>
            <p className="figure-amount">№{number}</p>
            <p lang={draft.language}>{draft.title}</p>
          </Confirmation>
          <div className="panel roomy stack">
            <h2 className="h3">{t('proposals.next.title')}</h2>
            <NextStages cycle={cycle} isSent t={t} />
            <p>{t('proposals.sent.letter')}</p>
          </div>
          <ButtonLink href={projectLink(visit, { number, cycle: cycle.mark })} size="l" block>
            {t('proposals.sent.see')}
          </ButtonLink>
          <ButtonLink href={linkTo(visit, 'me')} kind="second" size="l" block>
            {t('nav.me')}
          </ButtonLink>
        </div>
      </Main>
    );
  },
});
