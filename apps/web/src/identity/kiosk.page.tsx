import { identity } from '@ortaq/contract';
import { Button, Main, PageHead } from '@ortaq/ui';

import { textOf } from '../platform/form.ts';
import { beginKiosk, endKiosk, forgotten, kioskHome } from '../platform/kiosk.ts';
import { localPath } from '../platform/local-path.ts';
import { countryPage, type Visit } from '../platform/page.ts';

/** Makes this device one for everybody. Asked first: on somebody's own phone it would wipe the key of their vote. */
export const kioskPage = countryPage({
  path: '/kiosk',
  kind: 'document',
  load: async () => null,
  title: (_, { t }) => t('frame.kiosk.title'),
  View: ({ visit }) => (
    <Main>
      <PageHead title={visit.t('frame.kiosk.title')} lead={visit.t('frame.kiosk.lead')} />
      <div className="stack">
        <p>{visit.t('frame.kiosk.own')}</p>
        <Choice visit={visit} />
      </div>
    </Main>
  ),

  acts: {
    begin: async (visit, form) => {
      const home = localPath(textOf(form, 'back')) ?? '/';
      visit.keep(beginKiosk(home));
      return home;
    },
    end: async (visit) => {
      visit.keep(endKiosk);
      return kioskHome(visit) ?? '/';
    },
    clear: async (visit) => {
      if (visit.self.person) await visit.call(identity.signOut, {});
      for (const note of forgotten(visit)) visit.keep(note);
      return kioskHome(visit) ?? '/';
    },
  },
});

function Choice({ visit }: { readonly visit: Visit }) {
  const { t, language, query } = visit;
  const isKiosk = kioskHome(visit) !== null;
  return (
    <form className="row" method="post" action={`/${language}/kiosk`}>
      <input type="hidden" name="back" value={query.get('back') ?? ''} />
      <Button type="submit" name="act" value={isKiosk ? 'end' : 'begin'}>
        {t(isKiosk ? 'frame.kiosk.end' : 'frame.kiosk.begin')}
      </Button>
    </form>
  );
}
