import { identity } from '@ortaq/contract';
import { Button } from '@ortaq/ui';
import { useLocation } from 'react-router';

import { Languages } from './languages.tsx';
import { LOOK_COOKIE, LookMenu } from './look.tsx';
import { Refusal } from './refusal.tsx';
import { useRoomVisit } from './room-visit.ts';
import { useAct } from './use-act.ts';

const lookCookie = (): string | undefined => {
  const kept = document.cookie.split('; ').find((each) => each.startsWith(`${LOOK_COOKIE}=`));
  return kept && decodeURIComponent(kept.slice(LOOK_COOKIE.length + 1));
};

/** Look and language, as on every public page; both come back to this very place. */
export function RoomTools() {
  const { t, language, village } = useRoomVisit();
  const { pathname, search } = useLocation();
  const path = `/${village.slug}${pathname}`;
  const query = new URLSearchParams(search);
  return (
    <>
      <LookMenu visit={{ t, language, path, query, cookies: { [LOOK_COOKIE]: lookCookie() } }} />
      <Languages visit={{ t, language, path, query }} />
    </>
  );
}

/** The ways out of the rooms: to what everybody sees, and out of the session, which takes its drafts along. */
export function WaysOut() {
  const { t, language, village } = useRoomVisit();
  const signOut = useAct(identity.signOut);
  const home = `/${language}/${village.slug}`;
  const leave = () => {
    sessionStorage.clear();
    signOut.mutate({}, () => location.assign(home));
  };
  return (
    <div className="row">
      <a href={home}>{t('room.public')}</a>
      <Button kind="quiet" size="s" onClick={leave} disabled={signOut.isPending}>
        {t('nav.signOut')}
      </Button>
      <Refusal error={signOut.error} />
    </div>
  );
}
