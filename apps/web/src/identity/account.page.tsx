import { identity } from '@ortaq/contract';
import { BackLink, Main, PageHead, Section, SummaryList, type SummaryRow } from '@ortaq/ui';

import { signedIn } from '../platform/elsewhere.ts';
import { type Self, villagePage, type VillageVisit } from '../platform/page.ts';
import { SignOutForm } from './sign-out.page.tsx';

type Person = NonNullable<Self['person']>;

interface Data {
  readonly person: Person;
  /** By whom the identity number can be confirmed; null where by nobody. */
  readonly provider: string | null;
}

/** What the site knows of the person, each line with the way to change it. */
export const accountPage = villagePage<Data>({
  path: '/:village/account',
  kind: 'document',
  async load(visit) {
    const person = signedIn(visit);
    const { name } = await visit.call(identity.readProvider, {});
    return { person, provider: name };
  },
  title: (_, { t }) => t('identity.account.title'),
  View: ({ data, visit }) => (
    <Main>
      <BackLink href={`/${visit.language}/${visit.village.slug}/me`}>{visit.t('nav.me')}</BackLink>
      <PageHead title={visit.t('identity.account.title')} />
      <SummaryList rows={rowsOf(data, visit)} />
      <Section id="leave" title={visit.t('nav.signOut')}>
        <div className="stack">
          <p className="muted">{visit.t('identity.signOut.lead')}</p>
          <SignOutForm visit={visit} back={`/${visit.village.slug}`} />
        </div>
      </Section>
    </Main>
  ),
});

const rowsOf = ({ person, provider }: Data, visit: VillageVisit): SummaryRow[] => [
  ...ownRows(person, visit),
  ...numberRow(person, provider, visit),
  residentRow(visit),
  rollRow(visit),
  ...officeRows(person, visit),
];

interface Line {
  readonly key: string;
  readonly term: string;
  readonly value: string;
  /** The page on which it is changed, below this one or elsewhere. */
  readonly page: string;
  readonly label?: string;
}

/** A line of the summary with the way to change it. */
function changing({ t, language, village }: VillageVisit, { page, label, ...line }: Line): SummaryRow {
  const href = page.startsWith('/') ? `/${language}${page}` : `/${language}/${village.slug}/account/${page}`;
  return { ...line, change: { href, label: label ?? t('button.change'), what: line.term } };
}

function ownRows({ name, phoneMasked, login, language }: Person, visit: VillageVisit): SummaryRow[] {
  const { t, village } = visit;
  const phone = phoneMasked ?? t('identity.account.noPhone');
  const own = [
    { key: 'name', term: t('identity.account.name'), value: name || t('identity.account.noName'), page: 'name' },
    { key: 'language', term: t('identity.account.language'), value: t(`language.${language}`), page: 'name' },
    { key: 'phone', term: t('identity.account.phone'), value: phone, page: 'phone' },
    { key: 'lock', term: t('identity.passkey.row'), value: t('identity.passkey.row.value'), page: 'passkeys' },
  ].map((line) => changing(visit, line));
  if (login === null) return own;
  const page = `/sign-in/password?${new URLSearchParams({ next: `/${village.slug}/account` })}`;
  const password = { key: 'password', term: t('identity.account.password'), value: t('identity.account.hidden'), page };
  return [...own, { key: 'login', term: t('identity.account.login'), value: login }, changing(visit, password)];
}

/** The identity number: proven once, it stays; else a provider can prove it, where there is one. */
function numberRow({ iinLast4 }: Person, provider: string | null, visit: VillageVisit): SummaryRow[] {
  const { t, village } = visit;
  const line = { key: 'iin', term: t('identity.account.iin') };
  if (iinLast4) return [{ ...line, value: `•••• ${iinLast4}` }];
  if (provider === null) return [];
  const page = `/sign-in/provider?${new URLSearchParams({ next: `/${village.slug}/account` })}`;
  const label = t('identity.provider.prove', { provider });
  return [changing(visit, { ...line, value: t('identity.account.iin.no'), page, label })];
}

function residentRow(visit: VillageVisit): SummaryRow {
  const { t, self } = visit;
  const line = { key: 'resident', term: t('identity.account.resident') };
  if (self.standings.includes('resident')) return { ...line, value: t('identity.account.residentYes') };
  const label = t('identity.account.prove');
  return changing(visit, { ...line, value: t('identity.account.residentNo'), page: 'residency', label });
}

/** The roll is one of a cycle: its page knows which. */
const rollRow = (visit: VillageVisit): SummaryRow => ({
  key: 'roll',
  term: visit.t('voting.own.short'),
  value: <a href={`/${visit.language}/${visit.village.slug}/vote/roll`}>{visit.t('voting.own.look')}</a>,
});

const officeRows = ({ offices }: Person, { t, language }: VillageVisit): SummaryRow[] =>
  offices.map(({ office, kato, place }) => ({
    key: `${office}-${kato}`,
    term: t('identity.account.office'),
    value: t('identity.account.officeIn', {
      office: t(`identity.office.${office}`),
      place: place?.[language] ?? kato,
    }),
  }));
