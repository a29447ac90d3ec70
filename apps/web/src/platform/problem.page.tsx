import { ButtonLink, Main, PageHead } from '@ortaq/ui';

import { type AnyPage, countryPage } from './page.ts';

const known = [401, 403, 404, 409, 422, 429, 500, 503] as const;
type Status = (typeof known)[number];

/** What happened and what to do, instead of the page that was asked for. */
export function problemPage(status: number): AnyPage {
  const told: Status = known.find((each) => each === status) ?? 500;
  return countryPage<{ status: number }>({
    path: '/',
    kind: 'document',
    load: async () => ({ status: told }),
    title: (_, { t }) => t(`problem.${told}.title`),
    View: ({ visit: { t, language, params } }) => (
      <Main>
        <PageHead title={t(`problem.${told}.title`)} lead={t(`problem.${told}.text`)}>
          <p>
            <ButtonLink href={`/${language}/${told === 404 ? '' : (params['village'] ?? '')}`}>
              {t('nav.home')}
            </ButtonLink>
          </p>
        </PageHead>
      </Main>
    ),
  });
}
