import { identity } from '@ortaq/contract';
import { TextField } from '@ortaq/ui';

import { textOf, typed } from '../platform/form.ts';
import { countryPage, type Visit } from '../platform/page.ts';
import { Question } from '../platform/question.tsx';
import { wrongsIn } from '../platform/wrongs.ts';
import { nextOf, withNext } from './next.ts';
import { codeTyped } from './typed-phone.ts';

/** Who comes with a paper of the office: identity number and code, together. The code on the paper leads here. */
export const printedPage = countryPage({
  path: '/sign-in/printed',
  kind: 'document',
  frame: 'focus',
  back: (visit) => withNext('/sign-in', visit),
  /** Asked also where somebody is signed in: the paper may be read with the phone of a neighbour. */
  load: async () => null,
  title: (_, { t }) => t('identity.printed.short'),
  View: ({ visit }) => <AskBoth visit={visit} />,

  acts: {
    async printed(visit, form) {
      const [iin, code] = [codeTyped(textOf(form, 'iin')), codeTyped(textOf(form, 'code'))];
      await visit.call(identity.signInByPrintedCode, { iin, code });
      return nextOf(visit) ?? '/start';
    },
  },
});

function AskBoth({ visit }: { readonly visit: Visit }) {
  const { t, language } = visit;
  const fields = { iin: t('identity.residency.iin.wrong'), code: t('identity.printed.code.wrong') };
  const wrongs = wrongsIn(visit, { fields, of: 'code' });
  const field = (name: 'iin' | 'code') => ({
    id: name,
    name,
    error: wrongs[name],
    inputMode: 'numeric' as const,
    autoComplete: 'off',
    'data-digits': true,
  });
  return (
    <Question
      visit={visit}
      title={t('identity.printed.title')}
      lead={t('identity.printed.lead')}
      wrongs={wrongs}
      act="printed"
      button={t('nav.signIn')}
      after={
        <>
          <h2>{t('identity.printed.none.title')}</h2>
          <p>{t('identity.printed.none.text')}</p>
          <p>
            <a href={`/${language}${withNext('/sign-in', visit)}`}>{t('identity.printed.toPhone')}</a>
          </p>
        </>
      }
    >
      <TextField
        {...field('iin')}
        label={t('identity.residency.iin')}
        hint={t('identity.residency.iin.hint')}
        defaultValue={typed(visit, 'iin')}
        className="in-iin"
      />
      <TextField
        {...field('code')}
        label={t('identity.printed.code')}
        hint={t('identity.printed.code.hint')}
        maxLength={40}
      />
    </Question>
  );
}
