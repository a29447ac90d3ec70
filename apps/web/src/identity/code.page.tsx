import { identity } from '@ortaq/contract';

import { Elsewhere } from '../platform/elsewhere.ts';
import { textOf } from '../platform/form.ts';
import { countryPage } from '../platform/page.ts';
import { CodeQuestion } from './code-question.tsx';
import { isGoingToVote, nextOf, withNext } from './next.ts';
import { codeTyped, forgetPhone, phoneNote } from './typed-phone.ts';

/** Second question of signing in: the code from the message. */
export const codePage = countryPage<string>({
  path: '/sign-in/code',
  kind: 'document',
  frame: 'focus',
  back: (visit) => withNext('/sign-in', visit),

  async load(visit) {
    const phone = visit.cookies['phone'];
    if (visit.self.person) throw new Elsewhere(nextOf(visit) ?? '/start');
    if (!phone) throw new Elsewhere(withNext('/sign-in', visit));
    return phone;
  },
  title: (_, { t }) => t('identity.signIn.code.short'),
  View: ({ data, visit }) => (
    <CodeQuestion visit={visit} phone={data} button={visit.t('nav.signIn')} other={withNext('/sign-in', visit)} />
  ),

  acts: {
    async confirm(visit, form) {
      const { language, cookies } = visit;
      const asked = { phone: cookies['phone'] ?? '', code: codeTyped(textOf(form, 'code')), language };
      const { isNew } = await visit.call(identity.confirmCode, asked);
      visit.keep(forgetPhone('phone'));
      return isNew && !isGoingToVote(visit) ? withNext('/sign-in/name', visit) : (nextOf(visit) ?? '/start');
    },

    async again(visit) {
      const phone = visit.cookies['phone'] ?? '';
      await visit.call(identity.requestCode, { phone, language: visit.language });
      visit.keep(phoneNote('phone', phone));
      return withNext('/sign-in/code?again=1', visit);
    },
  },
});
