import { Footer, type Link } from '@ortaq/ui';
import { formatPhone } from '@ortaq/words';

import type { Village, Visit } from './page.ts';

const callOf = (phone: string) => ({ href: `tel:${phone}`, label: formatPhone(phone) });

/** Who helps in this village, and the pages that no menu names. */
export function VillageFooter({ visit }: { readonly visit: Visit & { readonly village: Village } }) {
  const { t, language, village, self } = visit;
  const { slug, phone, hours, address } = village;
  const to = (path: string, label: string): Link => ({ href: `/${language}/${slug}/${path}`, label });
  const mine = self.person
    ? to('me', t('nav.me'))
    : { href: `/${language}/sign-in?next=/${slug}`, label: t('nav.signIn') };
  return (
    <Footer
      helpTitle={t('help.title')}
      phone={phone ? callOf(phone) : undefined}
      hours={
        <>
          {!phone && t('help.none')} {hours?.[language]}
          <br />
          {address?.[language]}
        </>
      }
      columns={[
        {
          label: t('nav.about'),
          links: [
            to('results', t('nav.results')),
            to('rules', t('nav.rules')),
            to('meetings', t('nav.meetings')),
            to('findings', t('audit.findings.title')),
          ],
        },
        {
          label: t('nav.more'),
          links: [
            to('log', t('nav.verify')),
            to('accessibility', t('nav.accessibility')),
            { href: `/${language}/`, label: t('nav.villages') },
            mine,
          ],
        },
      ]}
    />
  );
}

/** The country has no office to call: each village has its own. */
export function CountryFooter({ visit: { t, language } }: { readonly visit: Visit }) {
  const to = (path: string, label: string): Link => ({ href: `/${language}/${path}`, label });
  return (
    <Footer
      helpTitle={t('help.title')}
      hours={t('help.country')}
      columns={[
        { label: t('nav.about'), links: [to('', t('nav.villages')), to('help', t('help.ask'))] },
        {
          label: t('nav.more'),
          links: [
            to('accessibility', t('nav.accessibility')),
            to('sign-in', t('nav.signIn')),
            { href: '/api/docs', label: t('nav.api') },
          ],
        },
      ]}
    />
  );
}
