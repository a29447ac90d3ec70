import { cycles, voting } from '@ortaq/contract';
import { EmptyState, NextAct, Note, OfficeHead } from '@ortaq/ui';
import { useSearchParams } from 'react-router';

import type { CycleCard } from '../../cycles/phase-words.ts';
import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { PaperAccount } from './account.tsx';
import { Batches } from './batches.tsx';
import { Giving } from './giving.tsx';
import { paperCycle } from './paper-cycle.ts';
import type { Paper } from './paper-types.ts';

/** Paper ballots: given out while the polls are open, read by two and signed for by three when they are closed. */
export function Component() {
  const { t, village } = useRoomVisit();
  const [asked] = useSearchParams();
  const { data, error } = useRead(cycles.listCycles, { community: village.slug });
  const cycle = data && paperCycle(data.cycles, asked.get('cycle'));
  if (cycle) return <PaperOf cycle={cycle} />;
  return (
    <>
      <OfficeHead title={t('voting.paper.title')} />
      <Refusal error={error} />
      {data && (
        <EmptyState drawing="meeting" title={t('voting.roll.noCycle')}>
          {t('voting.paper.noCycle')}
        </EmptyState>
      )}
    </>
  );
}

const afterTheVote: ReadonlySet<CycleCard['phase']> = new Set(['tally', 'council', 'spending', 'closed']);

function PaperOf({ cycle }: { readonly cycle: CycleCard }) {
  const { t, language, village } = useRoomVisit();
  const where = { community: village.slug, cycle: cycle.id };
  const { data: page } = useRead(cycles.readCycle, where);
  const { data: paper, error } = useRead(voting.readPaper, where);
  return (
    <>
      <OfficeHead title={t('voting.paper.title')} note={cycle.title[language] || cycle.title.kk} aside={cycle.mark} />
      <Refusal error={error} />
      {page?.abilities.includes('paper:give') && <Giving cycle={page} />}
      {paper && !afterTheVote.has(cycle.phase) && (
        <NextAct label={t('voting.paper.next')}>
          <p>{t('voting.paper.before', { given: paper.account.given })}</p>
        </NextAct>
      )}
      {page && paper && afterTheVote.has(cycle.phase) && <AfterTheVote cycle={page} paper={paper} />}
    </>
  );
}

function AfterTheVote({ cycle, paper }: { readonly cycle: CyclePage; readonly paper: Paper }) {
  const { t } = useRoomVisit();
  if (paper.account.given === 0) return <Note>{t('voting.paper.none')}</Note>;
  return (
    <>
      <Batches cycle={cycle} paper={paper} />
      <PaperAccount key={paper.account.counted} cycle={cycle} paper={paper} />
    </>
  );
}
