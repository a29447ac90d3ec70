import { identity } from '@ortaq/contract';
import { TextField } from '@ortaq/ui';

import { Elsewhere, signInFrom } from '../platform/elsewhere.ts';
import { textOf } from '../platform/form.ts';
import { countryPage, type Visit } from '../platform/page.ts';
import { Question } from '../platform/question.tsx';
import { wrongsIn } from '../platform/wrongs.ts';
import { nextOf } from './next.ts';

/** A new password: because the one that works was given by somebody else, or because the person wants one. */
export const passwordPage = countryPage({
  path: '/sign-in/password',
  kind: 'document',
  frame: 'focus',
  back: (visit) => nextOf(visit) ?? '/',

  async load(visit) {
    if (!visit.self.person?.login) throw new Elsewhere(signInFrom(visit));
    return null;
  },
  title: (_, { t }) => t('identity.password.short'),
  View: ({ visit }) => <AskNew visit={visit} />,

  acts: {
    async change(visit, form) {
      const passwords = { current: textOf(form, 'current'), next: textOf(form, 'next') };
      await visit.call(identity.changePassword, passwords);
      return nextOf(visit) ?? '/start';
    },
  },
});

function AskNew({ visit }: { readonly visit: Visit }) {
  const { t, self, again } = visit;
  const missing = t('identity.password.missing');
  const isOfCurrent = again?.problem.reasons?.includes('identity/password-wrong');
  const wrongs = wrongsIn(visit, { fields: { current: missing, next: missing }, of: isOfCurrent ? 'current' : 'next' });
  return (
    <Question
      visit={visit}
      title={t('identity.password.title')}
      lead={t(self.person?.mustChangePassword ? 'identity.password.given' : 'identity.password.lead')}
      wrongs={wrongs}
      act="change"
      button={t('identity.password.act')}
    >
      <input type="hidden" name="username" autoComplete="username" value={self.person?.login ?? ''} />
      <TextField
        id="current"
        name="current"
        type="password"
        label={t('identity.password.current')}
        error={wrongs['current']}
        autoComplete="current-password"
      />
      <TextField
        id="next"
        name="next"
        type="password"
        label={t('identity.password.next')}
        hint={t('identity.password.next.hint')}
        error={wrongs['next']}
        autoComplete="new-password"
      />
    </Question>
  );
}
