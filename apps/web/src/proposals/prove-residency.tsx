import { ButtonLink, Note } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { linkTo } from './addresses.ts';

/** One who is signed in but not known as a resident: what is missing, and the way to it. */
export function ProveResidency({ visit }: { readonly visit: VillageVisit }) {
  const { t, path } = visit;
  return (
    <Note title={t('proposals.residents.title')}>
      <div className="stack tight">
        <p>{t('proposals.residents.text')}</p>
        <ButtonLink href={linkTo(visit, `account/residency?${new URLSearchParams({ next: path })}`)} kind="second">
          {t('identity.account.prove')}
        </ButtonLink>
      </div>
    </Note>
  );
}
