import { proposals } from '@ortaq/contract';
import {
  type IconName,
  Main,
  More,
  Button,
  Note,
  PageHead,
  QuietLine,
  Scene,
  Status,
  type Task,
  TaskList,
} from '@ortaq/ui';

import { categoryOf } from '../../cycles/category-of.ts';
import { FormErrors } from '../../platform/form-errors.tsx';
import { villagePage } from '../../platform/page.ts';
import { draftLink } from '../addresses.ts';
import { costWords } from '../cost-words.ts';
import { mayCheck, type Part, parts, type PartState, required, stateOf } from './draft-parts.ts';
import { type DraftData, type DraftProps, loadDraft, ofDraft } from './draft.ts';
import { NextStages } from './next-stages.tsx';
import { ClosedDraft } from './part-page.tsx';
import { Similar, type SimilarProposal, similarTo } from './similar.tsx';

interface Data extends DraftData {
  readonly similar: readonly SimilarProposal[];
}

/** A draft as a list of short parts, in any order, and how far each is. */
export const draftPage = villagePage<Data>({
  path: '/:village/propose/:id',
  kind: 'document',
  section: 'projects',
  async load(visit) {
    const data = await loadDraft(visit);
    return { ...data, similar: await similarTo(data, visit) };
  },
  title: (_, { t }) => t('proposals.propose.title'),
  View: ({ data, visit }) => {
    const { t } = visit;
    const { cycle, draft } = data;
    return (
      <Main wide>
        <FormErrors visit={visit} fields={[]} />
        <PageHead
          eyebrow={t('proposals.propose.eyebrow', {
            year: String(cycle.fiscalYear),
            until: draft.respondBy ?? cycle.submissionClosesAt,
          })}
          title={t('proposals.propose.title')}
        />
        <div className="side" id="form">
          <div className="stack">
            {draft.abilities.includes('proposal:amend') ? (
              <Writing data={data} visit={visit} />
            ) : (
              <ClosedDraft data={data} visit={visit} />
            )}
          </div>
          <Beside data={data} visit={visit} />
        </div>
      </Main>
    );
  },
  acts: {
    async withdraw(visit) {
      await visit.call(proposals.withdrawProposal, ofDraft(visit));
      return `/${visit.village.slug}/me`;
    },
  },
});

function Writing({ data: { draft, cycle, similar }, visit }: { readonly data: Data } & Pick<DraftProps, 'visit'>) {
  const { t } = visit;
  const ready = required.filter((part) => stateOf(part, draft) === 'ready').length;
  return (
    <>
      <Returned data={{ draft, cycle }} visit={visit} />
      <p className="lead">{t('proposals.propose.lead')}</p>
      <QuietLine icon="check">
        {draft.status === 'draft'
          ? t('proposals.draft.saved', { at: draft.changedAt })
          : t('form.saved', { time: t.format.dayTime(draft.changedAt) })}
      </QuietLine>
      <div className="stack tight">
        <p className="small muted">{t('proposals.draft.progress', { done: ready, all: required.length })}</p>
        <TaskList tasks={tasksOf({ draft, cycle }, visit)} />
      </div>
      <Similar found={similar} draft={draft} visit={visit} />
      {draft.status === 'draft' && (
        <More summary={t('proposals.draft.delete')}>
          <form method="post" className="panel stack">
            <input type="hidden" name="act" value="withdraw" />
            <p>{t('proposals.draft.delete.text')}</p>
            <Button type="submit" kind="second" icon="trash">
              {t('proposals.draft.delete.act')}
            </Button>
          </form>
        </More>
      )}
    </>
  );
}

/** What the office wants changed, and by when. */
function Returned({ data: { draft }, visit: { t } }: DraftProps) {
  if (draft.status !== 'returned') return null;
  const step = draft.steps.findLast(({ move }) => move === 'return');
  return (
    <Note tone="warn" title={t('proposals.mine.returned')}>
      {step?.note && <p className="paragraphs">{step.note}</p>}
      {draft.respondBy && <p>{t('proposals.step.respondBy', { at: draft.respondBy })}</p>}
    </Note>
  );
}

// prettier-ignore
const signs: Record<PartState, { icon: IconName; tone: 'plain' | 'warn' | 'live' | 'quiet' }> = {
  ready:      { icon: 'check', tone: 'plain' },
  incomplete: { icon: 'edit',  tone: 'warn' },
  start:      { icon: 'right', tone: 'live' },
  optional:   { icon: 'plus',  tone: 'quiet' },
};

function tasksOf({ draft, cycle }: DraftData, visit: DraftProps['visit']): Task[] {
  const { t } = visit;
  const open = mayCheck(draft);
  const tasks = parts.map((part) => {
    const state = stateOf(part, draft);
    return {
      key: part,
      href: draftLink(visit, draft.id, part),
      name: t(`proposals.part.${part}`),
      hint: writtenIn(part, { draft, cycle }, visit) || t(`proposals.part.${part}.hint`),
      status: <Status {...signs[state]}>{t(`proposals.part.${state}`)}</Status>,
    };
  });
  const check = {
    key: 'check',
    href: open ? draftLink(visit, draft.id, 'check') : undefined,
    name: t('proposals.part.check'),
    hint: t(open ? 'proposals.part.check.hint' : 'proposals.part.check.locked'),
    status: open ? (
      <Status icon="right" tone="live">
        {t('proposals.part.start')}
      </Status>
    ) : (
      <Status icon="lock" tone="quiet">
        {t('proposals.part.locked')}
      </Status>
    ),
  };
  return [...tasks, check];
}

/** What a part says so far, in a few words. */
function writtenIn(part: Part, { draft }: DraftData, { t, language }: DraftProps['visit']): string {
  const { title, settlement, placeText, costLines, costProposed, asksEstimate, photos, coAuthors } = draft;
  const counted = (key: 'proposals.draft.photos' | 'proposals.draft.coAuthors', count: number) =>
    count > 0 ? t(key, { count }) : '';
  const estimate = asksEstimate ? t('proposals.draft.estimate') : '';
  const said: Record<Part, () => string> = {
    idea: () => title && t('proposals.draft.named', { title }),
    place: () => [settlement?.name[language], placeText].filter(Boolean).join(', '),
    cost: () => (costLines.length > 0 ? costWords(t, costProposed) : estimate),
    photos: () => counted('proposals.draft.photos', photos.length),
    people: () => counted('proposals.draft.coAuthors', coAuthors.length),
  };
  return said[part]();
}

function Beside({ data: { draft, cycle }, visit }: DraftProps) {
  const { t, language } = visit;
  const kind = categoryOf(cycle.rules.categories, draft.category, language);
  return (
    <aside className="stack">
      <div className="panel roomy stack">
        <h2 className="h3">{t('proposals.next.title')}</h2>
        <NextStages cycle={cycle} isSent={false} t={t} />
      </div>
      <div className="wide-only">
        <Scene name={kind?.icon ?? 'green'} />
      </div>
      <p className="small muted">{t('proposals.propose.paper')}</p>
    </aside>
  );
}
