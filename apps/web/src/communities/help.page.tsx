import { ButtonLink, Main, PageHead } from '@ortaq/ui';
import { formatPhone } from '@ortaq/words';

import { countryPage, type Village, villagePage, type Visit } from '../platform/page.ts';

type Somewhere = Visit & { readonly village?: Village };

/** The questions in the order in which people ask them, and the page of a village that goes on from the answer. */
const questions = [
  ['propose', 'propose', 'nav.propose'],
  ['vote', 'vote', 'nav.vote'],
  ['paper'],
  ['number'],
  ['secret'],
  ['count', 'rules', 'nav.rules'],
  ['decide', 'meetings', 'nav.meetings'],
  ['complain'],
] as const;

/** Whom to call, in a village; how to find the village, elsewhere. */
function FirstAct({ visit: { t, language, village } }: { readonly visit: Somewhere }) {
  if (!village) return <ButtonLink href={`/${language}/`}>{t('communities.help.findVillage')}</ButtonLink>;
  const { phone, hours, address } = village;
  return (
    <>
      {phone ? (
        <>
          <ButtonLink href={`tel:${phone}`} size="l" icon="phone">
            {t('communities.help.call')}
          </ButtonLink>
          <p>
            <b>{formatPhone(phone)}</b>
          </p>
        </>
      ) : (
        <p>{t('help.none')}</p>
      )}
      {hours && <p>{t('help.hours', { hours: hours[language] })}</p>}
      {address && <p>{t('help.address', { address: address[language] })}</p>}
    </>
  );
}

function Help({ visit }: { readonly visit: Somewhere }) {
  const { t, language, village } = visit;
  return (
    <Main>
      <PageHead
        title={t('communities.help.title')}
        lead={t(village?.phone ? 'communities.help.lead' : 'communities.help.leadCountry')}
      >
        <div className="stack">
          <FirstAct visit={visit} />
        </div>
      </PageHead>
      {questions.map(([question, page, word]) => (
        <section key={question} id={question} className="sect tight">
          <h2>{t(`communities.help.${question}`)}</h2>
          <p>{t(`communities.help.${question}.answer`)}</p>
          {village && page && (
            <p>
              <a href={`/${language}/${village.slug}/${page}`}>{t(word)}</a>
            </p>
          )}
        </section>
      ))}
    </Main>
  );
}

const said = {
  kind: 'document',
  section: 'help',
  load: async () => null,
  title: (_: null, { t }: Visit) => t('communities.help.title'),
  View: Help,
} as const;

export const helpPages = [
  countryPage<null>({ ...said, path: '/help', description: (_, { t }) => t('communities.help.leadCountry') }),
  villagePage<null>({ ...said, path: '/:village/help', description: (_, { t }) => t('communities.help.lead') }),
];
