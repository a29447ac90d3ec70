import { ButtonLink, CallLink, type DrawingName, EmptyState, Main } from '@ortaq/ui';
import { formatPhone } from '@ortaq/words';

import { type AnyPage, countryPage, type Village, type Visit } from './page.ts';

const known = [401, 403, 404, 409, 422, 429, 500, 503] as const;
type Status = (typeof known)[number];

const drawings: Partial<Record<Status, DrawingName>> = { 403: 'club', 404: 'bridge' };

/** Where to go on from here: the village when there is one, the same page again when the fault is ours. */
function WaysOn({
  status,
  visit,
}: {
  readonly status: Status;
  readonly visit: Visit & { readonly village?: Village };
}) {
  const { t, language, path, village } = visit;
  const home = village ? `/${language}/${village.slug}` : `/${language}/`;
  const isOurs = status >= 500 || status === 429;
  return (
    <>
      {isOurs && <ButtonLink href={`/${language}${path}`}>{t('button.retry')}</ButtonLink>}
      <ButtonLink href={home} kind={isOurs ? 'second' : 'main'}>
        {t('nav.home')}
      </ButtonLink>
    </>
  );
}

/** What happened and what to do, instead of the page that was asked for. */
export function problemPage(status: number, trace?: string): AnyPage {
  const told: Status = known.find((each) => each === status) ?? 500;
  const View = ({ visit }: { readonly visit: Visit & { readonly village?: Village } }) => {
    const { t, village } = visit;
    return (
      <Main>
        <EmptyState
          level={1}
          drawing={drawings[told] ?? 'lamp'}
          title={t(`problem.${told}.title`)}
          act={<WaysOn status={told} visit={visit} />}
        >
          <p>{t(`problem.${told}.text`)}</p>
          {told >= 500 && trace && <p className="small">{t('problem.number', { id: trace })}</p>}
          {village?.phone && <CallLink href={`tel:${village.phone}`}>{formatPhone(village.phone)}</CallLink>}
        </EmptyState>
      </Main>
    );
  };
  return countryPage<{ status: number }>({
    path: '/*',
    kind: 'document',
    load: async () => ({ status: told }),
    title: (_, { t }) => t(`problem.${told}.title`),
    View,
  });
}
