import { ButtonLink, DraftStrip } from '@ortaq/ui';

import type { Village, Visit } from '../platform/page.ts';
import { openDrafts } from './open-drafts.ts';

const isVoting = (path: string): boolean => /^\/[^/]+\/vote(\/|$)/.test(path);
/** On the way back to the vote: signing in, or proving to be a resident. */
const isOnTheWay = ({ path, query }: Visit): boolean => path.startsWith('/sign-in') || query.has('next');

/** «3 белгіңіз әлі есептелген жоқ»: on every page until the vote is cast, except where the vote itself says so. */
export function DraftNote({ visit }: { readonly visit: Visit & { readonly village?: Village } }) {
  const { t, language, village, path } = visit;
  const draft = openDrafts(visit).find((each) => !village || each.village === village.slug);
  if (!draft || isVoting(path)) return null;
  const address = `/${language}/${draft.village}/vote?${new URLSearchParams({ cycle: draft.cycle })}`;
  return (
    <div className="read">
      <DraftStrip
        label={t('voting.draft.label')}
        act={isOnTheWay(visit) ? null : <ButtonLink href={address}>{t('voting.draft.act')}</ButtonLink>}
      >
        <b>{t('voting.draft.text', { count: draft.count })}</b> {t('voting.draft.where')}
      </DraftStrip>
    </div>
  );
}
