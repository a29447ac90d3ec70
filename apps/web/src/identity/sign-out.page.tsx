import { identity } from '@ortaq/contract';
import { Button, Main, PageHead } from '@ortaq/ui';

import { Elsewhere } from '../platform/elsewhere.ts';
import { textOf } from '../platform/form.ts';
import { localPath } from '../platform/local-path.ts';
import { type Address, countryPage, type Visit } from '../platform/page.ts';

interface FormProps {
  readonly visit: Pick<Visit, 't' | 'language'>;
  /** Where the person stands afterwards. */
  readonly back: Address;
  readonly kind?: 'main' | 'second' | 'quiet';
  readonly label?: string;
}

/** One button that ends the session. */
export function SignOutForm({ visit: { t, language }, back, kind = 'second', label }: FormProps) {
  return (
    <form method="post" action={`/${language}/sign-out`}>
      <input type="hidden" name="act" value="leave" />
      <input type="hidden" name="back" value={back} />
      <Button type="submit" kind={kind} icon={label ? undefined : 'leave'}>
        {label ?? t('nav.signOut')}
      </Button>
    </form>
  );
}

/** Signing out by its address: asked first, for a link must change nothing. */
export const signOutPage = countryPage({
  path: '/sign-out',
  kind: 'document',
  async load({ self }) {
    if (!self.person) throw new Elsewhere('/');
    return null;
  },
  title: (_, { t }) => t('nav.signOut'),
  View: ({ visit }) => (
    <Main>
      <PageHead title={visit.t('identity.signOut.title')} lead={visit.t('identity.signOut.lead')} />
      <SignOutForm visit={visit} back="/" kind="main" />
    </Main>
  ),

  acts: {
    async leave(visit, form) {
      if (visit.self.person) await visit.call(identity.signOut, {});
      return localPath(textOf(form, 'back')) ?? '/';
    },
  },
});
