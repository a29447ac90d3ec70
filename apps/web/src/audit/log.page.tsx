import { audit } from '@ortaq/contract';
import { EmptyState, FindForm, Main, PageHead, Pagination, Section, SummaryList } from '@ortaq/ui';

import { Elsewhere } from '../platform/elsewhere.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { EntryLines } from './entry-lines.tsx';
import { HowLogWorks } from './how-log-works.tsx';
import { type Entry, type Head, pagesOf, rangeOf, wholeIn } from './log.ts';
import { inGroups } from './seal-words.ts';
import { VerifyLog } from './verify-log.tsx';

interface Data {
  readonly head: Head;
  /** The newest first. */
  readonly entries: readonly Entry[];
  readonly page: number;
}

/** Every act of the village, and how anybody can check that none was changed. */
export const logPage = villagePage<Data>({
  path: '/:village/log',
  kind: 'document',
  section: 'help',

  async load({ call, village, query }) {
    const asked = wholeIn(query.get('entry'));
    if (asked !== undefined) throw new Elsewhere(`/${village.slug}/log/${asked}`);
    const head = await call(audit.readHead, { community: village.slug });
    const { page, from, count } = rangeOf(head, wholeIn(query.get('page')) ?? 1);
    if (count === 0) return { head, entries: [], page };
    const { entries } = await call(audit.readLog, { community: village.slug, from, count });
    return { head, entries: entries.toReversed(), page };
  },

  title: (_, { t }) => t('audit.log.title'),
  description: (_, { t }) => t('audit.log.lead'),
  View: ({ data, visit }) => (data.head.size === 0 ? <Nothing visit={visit} /> : <Log data={data} visit={visit} />),
});

function Nothing({ visit: { t } }: { readonly visit: VillageVisit }) {
  return (
    <Main>
      <EmptyState drawing="meeting" title={<h1>{t('audit.log.empty.title')}</h1>}>
        <p>{t('audit.log.empty.text')}</p>
      </EmptyState>
    </Main>
  );
}

function Log({ data, visit }: { readonly data: Data; readonly visit: VillageVisit }) {
  const { t } = visit;
  const { head, entries, page } = data;
  const range = { from: entries.at(-1)?.seq ?? 0, to: entries[0]?.seq ?? 0 };
  return (
    <Main wide>
      <PageHead title={t('audit.log.title')} lead={t('audit.log.lead')} />
      <SummaryList
        rows={[
          { key: 'size', term: t('audit.log.size'), value: t('audit.log.size.value', { count: head.size }) },
          { key: 'newest', term: t('audit.log.newest'), value: head.at ? t.format.dateTime(head.at) : '—' },
          {
            key: 'root',
            term: (
              <>
                {t('audit.log.root')}
                <br />
                <span className="small">{t('audit.log.root.hint')}</span>
              </>
            ),
            value: <span className="seal">{inGroups(head.root)}</span>,
          },
        ]}
      />
      <HowLogWorks visit={visit} />
      <Section id="entries" title={t('audit.log.entries', range)}>
        <div className="stack">
          <div className="measure">
            <FindForm
              action={`/${visit.language}/${visit.village.slug}/log`}
              id="entry"
              name="entry"
              label={t('audit.log.find')}
              act={t('audit.log.find.act')}
            />
          </div>
          <EntryLines entries={entries} visit={visit} />
          <Pages head={head} page={page} visit={visit} />
        </div>
      </Section>
      <VerifyLog head={head} visit={visit} />
    </Main>
  );
}

function Pages({ head, page, visit }: { readonly head: Head; readonly page: number; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  const pages = pagesOf(head);
  if (pages === 1) return null;
  const to = (number: number) => `/${language}/${village.slug}/log${number === 1 ? '' : `?page=${number}`}#entries`;
  return (
    <Pagination
      label={t('audit.log.pages')}
      place={t('audit.log.page', { page, pages })}
      previous={page > 1 ? { href: to(page - 1), label: t('audit.log.newer') } : undefined}
      next={page < pages ? { href: to(page + 1), label: t('audit.log.older') } : undefined}
    />
  );
}
