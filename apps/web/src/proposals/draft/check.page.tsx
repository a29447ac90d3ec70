import { proposals } from '@ortaq/contract';
import { submissionLimits } from '@ortaq/domain/proposals';
import { money } from '@ortaq/kernel';
import { BackLink, BlockedButton, Button, Main, Note, PageHead, Photo, SummaryList, type SummaryRow } from '@ortaq/ui';
import type { ReactNode } from 'react';

import { categoryOf } from '../../cycles/category-of.ts';
import { FormErrors } from '../../platform/form-errors.tsx';
import { villagePage } from '../../platform/page.ts';
import { draftAddress, draftLink } from '../addresses.ts';
import { costWords } from '../cost-words.ts';
import { projectPhoto } from '../project-photo.ts';
import { type Part, partOf } from './draft-parts.ts';
import { type DraftData, type DraftProps, loadDraft, ofDraft } from './draft.ts';
import { ClosedDraft } from './part-page.tsx';

/** Everything that was written, on one page, before it is sent; each line leads to where it is changed. */
export const checkPage = villagePage<DraftData>({
  path: '/:village/propose/:id/check',
  kind: 'document',
  section: 'projects',
  load: loadDraft,
  title: (_, { t }) => t('proposals.check.title'),
  View: ({ data, visit }) => {
    const { t } = visit;
    return (
      <Main>
        <BackLink href={draftLink(visit, data.draft.id)}>{t('proposals.draft.back')}</BackLink>
        <FormErrors visit={visit} fields={[]} form="obstacles" />
        <PageHead title={t('proposals.check.title')} lead={t('proposals.check.lead')} />
        {data.draft.abilities.includes('proposal:amend') ? (
          <div className="stack">
            <SummaryList rows={rowsOf(data, visit)} />
            <Send data={data} visit={visit} />
          </div>
        ) : (
          <ClosedDraft data={data} visit={visit} />
        )}
      </Main>
    );
  },
  acts: {
    async send(visit) {
      await visit.call(proposals.submitProposal, ofDraft(visit));
      return draftAddress(visit, ofDraft(visit).proposal, 'sent');
    },
  },
});

interface Told {
  readonly part: Part;
  readonly term: string;
  readonly value: ReactNode;
}

function rowsOf({ draft, cycle }: DraftData, visit: DraftProps['visit']): SummaryRow[] {
  const { t, language, village } = visit;
  const idea = (name: 'title' | 'change' | 'problem' | 'solution' | 'beneficiaries'): Told => ({
    part: 'idea',
    term: t(`proposals.idea.${name}`),
    value: draft[name] && <span lang={draft.language}>{draft[name]}</span>,
  });
  const kind = categoryOf(cycle.rules.categories, draft.category, language);
  const place = [draft.settlement?.name[language], draft.placeText].filter(Boolean).join(', ');
  const told: Told[] = [
    idea('title'),
    idea('change'),
    { part: 'idea', term: t('proposals.idea.category'), value: kind?.word },
    idea('problem'),
    idea('solution'),
    idea('beneficiaries'),
    { part: 'place', term: t('proposals.part.place'), value: place || (draft.point && t('proposals.check.point')) },
    { part: 'cost', term: t('proposals.part.cost'), value: costOf({ draft, cycle }, t) },
    { part: 'photos', term: t('proposals.part.photos'), value: photosOf(draft, village.slug) },
    { part: 'people', term: t('proposals.part.people'), value: peopleOf(draft, t) },
  ];
  return told.map(({ part, term, value }) => ({
    key: term,
    term,
    value: value || <span className="muted">{t('value.none')}</span>,
    change: { href: `${draftLink(visit, draft.id, part)}?back=check`, label: t('button.change'), what: term },
  }));
}

function costOf({ draft: { costLines, costProposed, asksEstimate } }: DraftData, t: DraftProps['visit']['t']) {
  if (costLines.length === 0) return asksEstimate ? t('proposals.draft.estimate') : '';
  return (
    <>
      <span className="money">{costWords(t, costProposed)}</span>
      <ul className="small muted">
        {costLines.map(({ name, amount }, at) => (
          <li key={at}>
            {name}: {t.format.money(BigInt(amount))}
          </li>
        ))}
      </ul>
    </>
  );
}

const peopleOf = ({ authorShown, coAuthors }: DraftData['draft'], t: DraftProps['visit']['t']): string =>
  [authorShown, ...coAuthors.map(({ shown }) => shown)]
    .map((shown) => shown || t('proposals.author.resident'))
    .join(', ');

/** The rules with their sums as money again. */
const planned = ({ projectCost, ...rules }: DraftData['cycle']['rules']) => ({
  ...rules,
  projectCost: { least: money(projectCost.least), most: money(projectCost.most) },
});

const photosOf = ({ photos }: DraftData['draft'], slug: string): ReactNode =>
  photos.length > 0 && (
    <span className="row thumbs">
      {photos.map(({ id, sha256, alt }) => (
        <Photo key={id} {...projectPhoto({ slug, sha256, alt, place: 'small', lazy: true })} />
      ))}
    </span>
  );

/** What still stands in the way, in words; or the button, which names the act. */
function Send({ data, visit }: DraftProps) {
  const { t } = visit;
  const { obstacles } = data.draft;
  if (obstacles.length === 0)
    return (
      <form method="post" className="stack">
        <input type="hidden" name="act" value="send" />
        <p>{t('proposals.check.public')}</p>
        <Button type="submit" size="l" block>
          {t('proposals.check.send')}
        </Button>
      </form>
    );
  return (
    <div className="stack">
      <div id="obstacles">
        <Note tone="warn" title={t('proposals.check.obstacles')}>
          <ul className="bullets">
            {obstacles.map((code) => (
              <li key={code}>
                <Obstacle code={code} data={data} visit={visit} />
              </li>
            ))}
          </ul>
        </Note>
      </div>
      <BlockedButton id="why" why={t('proposals.check.blocked')}>
        {t('proposals.check.send')}
      </BlockedButton>
    </div>
  );
}

function Obstacle({ code, data: { draft, cycle }, visit }: DraftProps & { readonly code: string }) {
  const part = partOf(code);
  const words = visit.t.reason(code, {
    ...submissionLimits(planned(cycle.rules)),
    ...(draft.respondBy && { respondBy: draft.respondBy }),
  });
  return part ? <a href={`${draftLink(visit, draft.id, part)}?back=check`}>{words}</a> : words;
}
