import { type OutputOf, voting } from '@ortaq/contract';
import { FindForm, Main, Note, PageHead } from '@ortaq/ui';

import { cycleAsked } from '../cycles/cycle-asked.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { IssuedBy } from './issued-by.tsx';
import type { Tokens } from './poll.ts';

type Answer = OutputOf<typeof voting.readReceipt>;

interface Found {
  readonly answer: Answer;
  readonly tokens: Tokens;
}

const LONGEST = 100;
const codeAsked = ({ query }: VillageVisit): string => (query.get('code') ?? '').trim().slice(0, LONGEST);

/** Whether the ballot with a code lies in the box; anybody with the code may ask. Nothing is found while nothing was asked. */
export const findPage = villagePage<Found | null>({
  path: '/:village/vote/find',
  kind: 'document',
  section: 'vote',

  async load(visit) {
    const { cycle } = await cycleAsked(visit);
    const code = codeAsked(visit);
    if (!cycle || !code) return null;
    const of = { community: visit.village.slug, cycle: cycle.id };
    const [answer, tokens] = await Promise.all([
      visit.call(voting.readReceipt, { ...of, code }),
      visit.call(voting.readPoll, of),
    ]);
    return { answer, tokens };
  },

  title: (_, { t }) => t('voting.find.short'),
  View: ({ data, visit }) => <Find found={data} visit={visit} />,
});

function Find({ found, visit }: { readonly found: Found | null; readonly visit: VillageVisit }) {
  const { t, language, path } = visit;
  return (
    <Main>
      <PageHead title={t('voting.find.title')} lead={t('voting.find.lead')} />
      <div className="stack">
        {found && <Told answer={found.answer} visit={visit} />}
        <FindForm
          action={`/${language}${path}`}
          id="code"
          name="code"
          label={t('voting.find.label')}
          hint={t('voting.find.hint')}
          act={t('voting.find.act')}
          value={codeAsked(visit)}
        />
        {found && <IssuedBy tokens={found.tokens} visit={visit} />}
      </div>
    </Main>
  );
}

function Told({ answer, visit: { t } }: { readonly answer: Answer; readonly visit: VillageVisit }) {
  const { isReadable, isCounted, receipt } = answer;
  if (!isReadable || receipt === null) return <Note tone="bad">{t('voting.find.unreadable')}</Note>;
  return isCounted ? (
    <Note tone="good" role="status" title={t('voting.find.yes')}>
      {t('voting.find.yes.text', { code: receipt })}
    </Note>
  ) : (
    <Note tone="warn" role="status" title={t('voting.find.no')}>
      {t('voting.find.no.text', { code: receipt })}
    </Note>
  );
}
