import { identity } from '@ortaq/contract';
import { TextField } from '@ortaq/ui';

import { signedIn } from '../platform/elsewhere.ts';
import { textOf, typed } from '../platform/form.ts';
import { countryPage, type Visit } from '../platform/page.ts';
import { Question } from '../platform/question.tsx';
import { wrongsIn } from '../platform/wrongs.ts';
import { nextOf } from './next.ts';

/** Asked once, of who signed in for the first time; it may wait. */
export const namePage = countryPage({
  path: '/sign-in/name',
  kind: 'document',
  frame: 'focus',

  async load(visit) {
    signedIn(visit);
    return null;
  },
  title: (_, { t }) => t('identity.signIn.name.short'),
  View: ({ visit }) => <AskName visit={visit} />,

  acts: {
    async name(visit, form) {
      await visit.call(identity.changeSelf, { name: textOf(form, 'name'), language: visit.language });
      return nextOf(visit) ?? '/start';
    },
  },
});

function AskName({ visit }: { readonly visit: Visit }) {
  const { t, language, self } = visit;
  const wrongs = wrongsIn(visit, { fields: { name: t('identity.signIn.name.wrong') }, of: 'name' });
  return (
    <Question
      visit={visit}
      title={t('identity.signIn.name.title')}
      lead={t('identity.signIn.name.lead')}
      wrongs={wrongs}
      act="name"
      button={t('button.save')}
      after={
        <p>
          <a href={`/${language}${nextOf(visit) ?? '/start'}`}>{t('identity.signIn.name.later')}</a>
        </p>
      }
    >
      <TextField
        id="name"
        name="name"
        label={t('identity.signIn.name.label')}
        error={wrongs['name']}
        defaultValue={typed(visit, 'name', self.person?.name)}
        autoComplete="name"
        maxLength={120}
      />
    </Question>
  );
}
