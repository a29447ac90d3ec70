import { identity } from '@ortaq/contract';
import { languages } from '@ortaq/kernel';
import { RadioGroup, TextField } from '@ortaq/ui';

import { signedIn } from '../platform/elsewhere.ts';
import { textOf, typed } from '../platform/form.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { Question } from '../platform/question.tsx';
import { wrongsIn } from '../platform/wrongs.ts';

/** Name, and the language in which messages come. */
export const ownNamePage = villagePage({
  path: '/:village/account/name',
  kind: 'document',
  frame: 'focus',
  back: ({ village }) => `/${village.slug}/account`,
  async load(visit) {
    signedIn(visit);
    return null;
  },
  title: (_, { t }) => t('identity.account.name'),
  View: ({ visit }) => <AskOwn visit={visit} />,

  acts: {
    async own({ call, village, language }, form) {
      const chosen = languages.find((each) => each === textOf(form, 'language')) ?? language;
      await call(identity.changeSelf, { name: textOf(form, 'name'), language: chosen });
      return `/${village.slug}/account`;
    },
  },
});

function AskOwn({ visit }: { readonly visit: VillageVisit }) {
  const { t, self } = visit;
  const wrongs = wrongsIn(visit, { fields: { name: t('identity.signIn.name.title') }, of: 'name' });
  return (
    <Question
      visit={visit}
      title={t('identity.account.own.title')}
      lead={t('identity.signIn.name.lead')}
      wrongs={wrongs}
      act="own"
      button={t('button.save')}
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
      <RadioGroup
        id="language"
        name="language"
        label={t('identity.account.own.language')}
        choices={languages.map((each) => ({ value: each, label: t(`language.${each}`) }))}
        value={typed(visit, 'language', self.person?.language)}
      />
    </Question>
  );
}
