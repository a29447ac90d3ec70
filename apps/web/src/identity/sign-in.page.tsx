import { identity } from '@ortaq/contract';
import { More } from '@ortaq/ui';

import { Elsewhere } from '../platform/elsewhere.ts';
import { textOf } from '../platform/form.ts';
import { countryPage, type Visit } from '../platform/page.ts';
import { Question } from '../platform/question.tsx';
import { wrongsIn } from '../platform/wrongs.ts';
import { LOCK_ISLAND } from './lock-door.tsx';
import { backFrom, nextOf, withNext } from './next.ts';
import { OwnPhoneField } from './phone-field.tsx';
import { ProviderLink } from './provider-link.tsx';
import { SignInByLock } from './sign-in-by-lock.tsx';
import { phoneNote, phoneTyped } from './typed-phone.ts';

/** Who comes as a resident: first question, the phone. */
export const signInPage = countryPage<{ readonly provider: string | null }>({
  path: '/sign-in',
  kind: 'island',
  islands: [LOCK_ISLAND],
  frame: 'focus',
  back: backFrom,

  async load(visit) {
    if (visit.self.person) throw new Elsewhere(nextOf(visit) ?? '/start');
    const { name } = await visit.call(identity.readProvider, {});
    return { provider: name };
  },
  title: (_, { t }) => t('identity.signIn.phone.short'),
  View: ({ data, visit }) => <AskPhone visit={visit} provider={data.provider} />,

  acts: {
    async phone(visit, form) {
      const phone = phoneTyped(textOf(form, 'phone'));
      await visit.call(identity.requestCode, { phone, language: visit.language });
      visit.keep(phoneNote('phone', phone));
      return withNext('/sign-in/code', visit);
    },
  },
});

interface Props {
  readonly visit: Visit;
  /** Another way in, by its name. */
  readonly provider: string | null;
}

function AskPhone({ visit, provider }: Props) {
  const { t, language } = visit;
  const wrongs = wrongsIn(visit, { fields: { phone: t('identity.signIn.phone.wrong') }, of: 'phone' });
  return (
    <Question
      visit={visit}
      title={t('identity.signIn.phone.title')}
      lead={t('identity.signIn.phone.lead')}
      wrongs={wrongs}
      act="phone"
      button={t('identity.signIn.phone.act')}
      after={
        <>
          <SignInByLock visit={visit} />
          {provider && <ProviderLink visit={visit} name={provider} />}
          <More summary={t('identity.signIn.why.title')}>
            <p>{t('identity.signIn.why.text')}</p>
            <p>{t('identity.signIn.noPhone')}</p>
          </More>
          <p>
            <a href={`/${language}${withNext('/sign-in/printed', visit)}`}>{t('identity.printed.from')}</a>
          </p>
          <p>
            <a href={`/${language}${withNext('/sign-in/office', visit)}`}>{t('identity.signIn.toOffice')}</a>
          </p>
        </>
      }
    >
      <OwnPhoneField visit={visit} error={wrongs['phone']} />
    </Question>
  );
}
