import { Main, PageHead, Section } from '@ortaq/ui';

import { countryPage, villagePage, type Visit } from '../platform/page.ts';

const abilities = ['look', 'keys', 'script', 'colour'] as const;

function Accessibility({ visit: { t } }: { readonly visit: Visit }) {
  return (
    <Main>
      <PageHead title={t('communities.accessibility.title')} lead={t('communities.accessibility.lead')} />
      <Section id="can" title={t('communities.accessibility.can')}>
        <ul className="bullets">
          {abilities.map((ability) => (
            <li key={ability}>{t(`communities.accessibility.can.${ability}`)}</li>
          ))}
        </ul>
      </Section>
      {(['standard', 'missing', 'tell'] as const).map((part) => (
        <Section key={part} id={part} title={t(`communities.accessibility.${part}`)}>
          <p>{t(`communities.accessibility.${part}.text`)}</p>
        </Section>
      ))}
    </Main>
  );
}

const said = {
  kind: 'document',
  load: async () => null,
  title: (_: null, { t }: Visit) => t('communities.accessibility.title'),
  description: (_: null, { t }: Visit) => t('communities.accessibility.lead'),
  View: Accessibility,
} as const;

export const accessibilityPages = [
  countryPage<null>({ ...said, path: '/accessibility' }),
  villagePage<null>({ ...said, path: '/:village/accessibility' }),
];
