import { audit } from '@ortaq/contract';
import { BackLink, Main, PageHead, Section, SummaryList } from '@ortaq/ui';

import { villagePage, type VillageVisit } from '../platform/page.ts';
import { actWords } from './act-words.ts';
import { type Proven, wholeIn } from './log.ts';
import { ProofPath } from './proof-path.tsx';
import { inGroups } from './seal-words.ts';

interface Data {
  readonly proven: Proven;
  /** Host and village, as the log names itself. */
  readonly origin: string;
}

/** What is no number is the number of no entry. */
const NO_ENTRY = Number.MAX_SAFE_INTEGER;

/** One act with its proof: joined with its neighbours, its seal gives the root of the log. */
export const entryPage = villagePage<Data>({
  path: '/:village/log/:seq',
  kind: 'document',
  section: 'help',

  async load({ call, village, params }) {
    const community = village.slug;
    const seq = wholeIn(params['seq']) ?? NO_ENTRY;
    const [proven, { origin }] = await Promise.all([
      call(audit.readEntry, { community, seq }),
      call(audit.readHead, { community }),
    ]);
    return { proven, origin };
  },

  title: ({ proven }, { t }) => t('audit.entry.title', { seq: proven.seq }),
  description: ({ proven }, { t }) => actWords(t, proven.entry.body).sentence,
  View: ({ data, visit }) => (
    <Main>
      <BackLink href={`/${visit.language}/${visit.village.slug}/log`}>{visit.t('audit.entry.back')}</BackLink>
      <EntryHead proven={data.proven} visit={visit} />
      <ProofPath proven={data.proven} visit={visit} />
      <Body {...data} visit={visit} />
    </Main>
  ),
});

function EntryHead({ proven, visit: { t } }: { readonly proven: Proven; readonly visit: VillageVisit }) {
  const { sentence, who } = actWords(t, proven.entry.body);
  return (
    <>
      <PageHead eyebrow={t('audit.entry.title', { seq: proven.seq })} title={sentence} />
      <SummaryList
        rows={[
          { key: 'at', term: t('audit.entry.at'), value: t.format.dateTime(proven.entry.at) },
          { key: 'by', term: t('audit.entry.by'), value: who },
          { key: 'act', term: t('audit.entry.act'), value: <span className="seal">{proven.entry.act}</span> },
          {
            key: 'leaf',
            term: t('audit.entry.leaf'),
            value: <span className="seal">{inGroups(proven.leaf)}</span>,
          },
        ]}
      />
    </>
  );
}

function Body({ proven, origin, visit: { t, village } }: Data & { readonly visit: VillageVisit }) {
  const host = origin.split('/')[0] ?? '';
  const address = `${host}/api/communities/${village.slug}/log/entries/${proven.seq}`;
  return (
    <Section id="body" title={t('audit.entry.body')}>
      <div className="stack">
        <p>{t('audit.entry.body.text')}</p>
        <pre className="seal">{proven.entry.body}</pre>
        <p>{t('audit.entry.verify.text')}</p>
        <pre className="seal">{`curl -sL ${address} | jq -rj .entry.body | (printf '\\0'; cat) | sha256sum`}</pre>
      </div>
    </Section>
  );
}
