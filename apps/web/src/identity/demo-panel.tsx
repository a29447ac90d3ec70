import { demoRoles } from '@ortaq/domain/identity';
import { Button, DemoStrip } from '@ortaq/ui';

import type { Village, Visit } from '../platform/page.ts';
import { officeWord, whoIs } from './who-is.ts';
import { SignOutForm } from './sign-out.page.tsx';

/** The people of the demo village whose eyes one can borrow; an operator has no village. */
const offered = demoRoles.filter((role) => role !== 'operator');

/** Who one is in the demo village, and who one could be. Nothing of it exists outside the demo. */
export function DemoPanel({ visit }: { readonly visit: Visit & { readonly village?: Village } }) {
  const { t, language, self, village, isDemo } = visit;
  if (!isDemo) return null;
  return (
    <DemoStrip title={t('identity.demo.title')} who={whoIs(visit)}>
      <p>{t('identity.demo.text')}</p>
      <div className="row">
        <form className="row" method="post" action={`/${language}/demo`}>
          <input type="hidden" name="act" value="signIn" />
          <input type="hidden" name="village" value={village?.slug ?? ''} />
          {offered.map((role) => (
            <Button key={role} type="submit" name="role" value={role} kind="second" size="s">
              {officeWord(t, role)}
            </Button>
          ))}
        </form>
        {self.person && <SignOutForm visit={visit} back={village ? `/${village.slug}` : '/'} kind="quiet" />}
        <a href={`/${language}/inbox`}>{t('identity.demo.inbox.title')}</a>
      </div>
    </DemoStrip>
  );
}
