import { identity } from '@ortaq/contract';

import { signedIn, Elsewhere } from '../platform/elsewhere.ts';
import { textOf } from '../platform/form.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { Question } from '../platform/question.tsx';
import { wrongsIn } from '../platform/wrongs.ts';
import { CodeQuestion } from './code-question.tsx';
import { OwnPhoneField } from './phone-field.tsx';
import { codeTyped, forgetPhone, phoneNote, phoneTyped } from './typed-phone.ts';

/** Moving to another phone: first the number. */
export const ownPhonePage = villagePage({
  path: '/:village/account/phone',
  kind: 'document',
  frame: 'focus',
  back: ({ village }) => `/${village.slug}/account`,
  async load(visit) {
    signedIn(visit);
    return null;
  },
  title: (_, { t }) => t('identity.account.phone'),
  View: ({ visit }) => <AskPhone visit={visit} />,

  acts: {
    async phone(visit, form) {
      const phone = phoneTyped(textOf(form, 'phone'));
      await visit.call(identity.requestCode, { phone, language: visit.language });
      visit.keep(phoneNote('new-phone', phone));
      return `/${visit.village.slug}/account/phone/code`;
    },
  },
});

function AskPhone({ visit }: { readonly visit: VillageVisit }) {
  const { t } = visit;
  const wrongs = wrongsIn(visit, { fields: { phone: t('identity.signIn.phone.wrong') }, of: 'phone' });
  return (
    <Question
      visit={visit}
      title={t('identity.account.phone.title')}
      lead={t('identity.account.phone.lead')}
      wrongs={wrongs}
      act="phone"
      button={t('identity.signIn.phone.act')}
    >
      <OwnPhoneField visit={visit} error={wrongs['phone']} />
    </Question>
  );
}

/** Then the code that came to it: only now the number changes. */
export const ownPhoneCodePage = villagePage<string>({
  path: '/:village/account/phone/code',
  kind: 'document',
  frame: 'focus',
  back: ({ village }) => `/${village.slug}/account/phone`,
  async load({ cookies, village }) {
    const phone = cookies['new-phone'];
    if (!phone) throw new Elsewhere(`/${village.slug}/account/phone`);
    return phone;
  },
  title: (_, { t }) => t('identity.signIn.code.short'),
  View: ({ data, visit }) => (
    <CodeQuestion
      visit={visit}
      phone={data}
      button={visit.t('button.confirm')}
      other={`/${visit.village.slug}/account/phone`}
    />
  ),

  acts: {
    async confirm({ call, cookies, keep, village }, form) {
      await call(identity.changePhone, { phone: cookies['new-phone'] ?? '', code: codeTyped(textOf(form, 'code')) });
      keep(forgetPhone('new-phone'));
      return `/${village.slug}/account`;
    },
    async again({ call, cookies, language, village }) {
      await call(identity.requestCode, { phone: cookies['new-phone'] ?? '', language });
      return `/${village.slug}/account/phone/code?again=1`;
    },
  },
});
