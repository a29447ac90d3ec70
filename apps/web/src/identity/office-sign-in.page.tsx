import { identity } from '@ortaq/contract';
import { TextField } from '@ortaq/ui';

import { textOf, typed } from '../platform/form.ts';
import { countryPage, type Visit } from '../platform/page.ts';
import { Question } from '../platform/question.tsx';
import { wrongsIn } from '../platform/wrongs.ts';
import { LOCK_ISLAND } from './lock-door.tsx';
import { nextOf, withNext } from './next.ts';
import { SignInByLock } from './sign-in-by-lock.tsx';

/** Who comes to work: login and password. */
export const officeSignInPage = countryPage({
  path: '/sign-in/office',
  kind: 'island',
  islands: [LOCK_ISLAND],
  frame: 'focus',
  back: (visit) => withNext('/sign-in', visit),
  load: async () => null,
  title: (_, { t }) => t('identity.signIn.office.short'),
  View: ({ visit }) => <AskPassword visit={visit} />,

  acts: {
    async password(visit, form) {
      const login = textOf(form, 'login').trim().toLowerCase();
      const begun = await visit.call(identity.signIn, { login, password: textOf(form, 'password') });
      return begun.mustChangePassword ? withNext('/sign-in/password', visit) : (nextOf(visit) ?? '/start');
    },
  },
});

function AskPassword({ visit }: { readonly visit: Visit }) {
  const { t, language } = visit;
  const wrongs = wrongsIn(visit, {
    fields: {
      login: t('identity.signIn.office.login.wrong'),
      password: t('identity.signIn.office.password.wrong'),
    },
    of: 'login',
  });
  return (
    <Question
      visit={visit}
      title={t('identity.signIn.office.title')}
      lead={t('identity.signIn.office.lead')}
      wrongs={wrongs}
      act="password"
      button={t('nav.signIn')}
      after={
        <>
          <SignInByLock visit={visit} />
          <p className="small muted">{t('identity.signIn.office.forgot')}</p>
          <p>
            <a href={`/${language}${withNext('/sign-in', visit)}`}>{t('identity.signIn.office.toPhone')}</a>
          </p>
        </>
      }
    >
      <TextField
        id="login"
        name="login"
        label={t('identity.signIn.office.login')}
        error={wrongs['login']}
        defaultValue={typed(visit, 'login')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('identity.signIn.office.password')}
        error={wrongs['password']}
        autoComplete="current-password"
      />
    </Question>
  );
}
