import { SignOutForm } from '../identity/sign-out.page.tsx';
import type { VillageVisit } from '../platform/page.ts';
import { stepOf } from './poll.ts';

/** In whose name the vote is cast: on a shared phone it may be somebody else's. */
export function Voter({ visit }: { readonly visit: VillageVisit }) {
  const { t, self } = visit;
  const name = self.person?.name || self.person?.phoneMasked || '';
  return (
    <div className="ends">
      <span className="small muted">{t('voting.check.who', { name })}</span>
      <SignOutForm visit={visit} back={stepOf(visit, '/check')} kind="quiet" label={t('voting.check.notMe')} />
    </div>
  );
}
