import { BackLink, ButtonLink, Main, Note, PageHead } from '@ortaq/ui';
import type { Say } from '@ortaq/words';
import type { ReactNode } from 'react';

import { FormErrors, type KnownField } from '../../platform/form-errors.tsx';
import { type Page, villagePage, type VillageVisit } from '../../platform/page.ts';
import { draftLink, projectLink } from '../addresses.ts';
import type { Part } from './draft-parts.ts';
import { type DraftData, type DraftProps, loadDraft } from './draft.ts';

interface PartPage<Data extends DraftData> {
  readonly part: Part;
  /** Enhancements of the part, if it has any. */
  readonly islands?: readonly string[];
  readonly lead?: (data: Data, visit: VillageVisit) => ReactNode;
  readonly fields: (t: Say, visit: VillageVisit) => readonly KnownField[];
  readonly more?: (data: DraftData, visit: VillageVisit) => Promise<Omit<Data, keyof DraftData>>;
  readonly View: (props: { readonly data: Data; readonly visit: VillageVisit }) => ReactNode;
  readonly acts: NonNullable<Page<Data, VillageVisit>['acts']>;
}

/** A page for one part of a draft: the way back, what went wrong, the question, its form. */
export const partPage = <Data extends DraftData = DraftData>({
  part,
  islands,
  lead,
  fields,
  more,
  View,
  acts,
}: PartPage<Data>) =>
  villagePage<Data>({
    path: `/:village/propose/:id/${part}` as const,
    kind: islands ? 'island' : 'document',
    ...(islands && { islands }),
    section: 'projects',
    async load(visit) {
      const data = await loadDraft(visit);
      return { ...data, ...(await more?.(data, visit)) } as Data;
    },
    title: (_, { t }) => t(`proposals.ask.${part}`),
    View: ({ data, visit }) => (
      <Main>
        <BackLink href={draftLink(visit, data.draft.id)}>{visit.t('proposals.draft.back')}</BackLink>
        <FormErrors visit={visit} fields={fields(visit.t, visit)} />
        <PageHead title={visit.t(`proposals.ask.${part}`)} lead={lead?.(data, visit)} />
        {data.draft.abilities.includes('proposal:amend') ? (
          <View data={data} visit={visit} />
        ) : (
          <ClosedDraft data={data} visit={visit} />
        )}
      </Main>
    ),
    acts,
  });

/** A proposal that was sent is read by everybody and changed by nobody. */
export function ClosedDraft({ data: { draft }, visit }: DraftProps) {
  const { t } = visit;
  return (
    <Note title={t('proposals.draft.closed.title')}>
      <div className="stack tight">
        <p>{t('proposals.draft.closed.text')}</p>
        {draft.number !== null && (
          <ButtonLink href={projectLink(visit, { number: draft.number, cycle: draft.cycle.mark })} kind="second">
            {t('proposals.draft.closed.act', { number: draft.number })}
          </ButtonLink>
        )}
      </div>
    </Note>
  );
}
