import { type OutputOf, voting } from '@ortaq/contract';
import { FindForm, Main, Note, PageHead } from '@ortaq/ui';

import { cycleAsked } from '../cycles/cycle-asked.ts';
import type { CycleCard } from '../cycles/phase-words.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';

type Answer = OutputOf<typeof voting.readReceipt>;

interface Found {
  /** Null while nothing was asked. */
  readonly answer: Answer | null;
  readonly cycle: CycleCard | undefined;
}

const LONGEST = 100;
const codeAsked = ({ query }: VillageVisit): string => (query.get('code') ?? '').trim().slice(0, LONGEST);

/** Whether the ballot with a code lies in the box; anybody with the code may ask. */
export const findPage = villagePage<Found>({
  path: '/:village/vote/find',
  kind: 'document',
  section: 'vote',

  async load(visit) {
    const { cycle } = await cycleAsked(visit);
    const code = codeAsked(visit);
    if (!cycle || !code) return { answer: null, cycle };
    const where = { community: visit.village.slug, cycle: cycle.id };
    return { answer: await visit.call(voting.readReceipt, { ...where, code }), cycle };
  },

  title: (_, { t }) => t('voting.find.short'),
  View: ({ data, visit }) => <Find {...data} visit={visit} />,
});

function Find({ answer, visit }: Found & { readonly visit: VillageVisit }) {
  const { t, language, path } = visit;
  return (
    <Main>
      <PageHead title={t('voting.find.title')} lead={t('voting.find.lead')} />
      <div className="stack">
        {answer && <Told answer={answer} visit={visit} />}
        <FindForm
          action={`/${language}${path}`}
          id="code"
          name="code"
          label={t('voting.find.label')}
          hint={t('voting.find.hint')}
          act={t('voting.find.act')}
          value={codeAsked(visit)}
        />
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
