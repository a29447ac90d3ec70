import { cycles, voting } from '@ortaq/contract';
import { type BatchStep, isOver } from '@ortaq/domain/voting';
import { ButtonLink, NextAct, OfficeHead, StepStrip } from '@ortaq/ui';
import { useParams } from 'react-router';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { BatchSheet } from './batch-sheet.tsx';
import { Differences } from './differences.tsx';
import { Keying } from './keying.tsx';
import { Onward } from './onward.tsx';
import { groundOf } from './paper-ground.ts';
import type { AtBatch, Batch, Ground, Paper } from './paper-types.ts';
import { Reopen, SetAside } from './reopen.tsx';
import { Signatures } from './signatures.tsx';

/** One batch of paper ballots, and the one thing to be done with it now. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { cycle = '', batch: id = '' } = useParams();
  const where = { community: village.slug, cycle };
  const { data: page } = useRead(cycles.readCycle, where);
  const { data: ballot } = useRead(voting.readBallot, where);
  const { data: paper } = useRead(voting.readPaper, where);
  const { data: batch, error } = useRead(voting.readBatch, { ...where, batch: id });
  if (!batch || !page || !ballot || !paper)
    return (
      <>
        <OfficeHead title={t('voting.paper.title')} />
        <Refusal error={error} />
      </>
    );
  const note = t('voting.paper.batch.note', { place: batch.place, sheets: batch.sheets });
  return (
    <>
      <OfficeHead
        title={t('voting.paper.heading', { number: batch.number })}
        note={note}
        aside={batch.version > 1 && t('voting.paper.version', { version: batch.version })}
      />
      <Steps now={batch.step} />
      <Work key={`${id}:${batch.step}`} cycle={cycle} batch={batch} ground={groundOf(ballot)} paper={paper} />
      {(batch.agreed || batch.aside) && <BatchSheet batch={batch} />}
      <Rare cycle={page} batch={batch} isCountBegun={paper.isCountBegun} />
    </>
  );
}

interface WorkProps extends AtBatch {
  readonly ground: Ground;
  readonly paper: Paper;
}

function Work({ cycle, batch, ground, paper }: WorkProps) {
  const { step, isMyTurn } = batch;
  if (!isMyTurn) return <Waits cycle={cycle} batch={batch} paper={paper} />;
  if (step === 'sign') return <Signatures cycle={cycle} batch={batch} />;
  if (step === 'third') return <Differences cycle={cycle} batch={batch} ground={ground} />;
  return <Keying cycle={cycle} batch={batch} ground={ground} />;
}

/** Nothing is to be done here by this person: what the batch waits for, and the next one that waits for them. */
function Waits({ cycle, batch, paper }: Omit<WorkProps, 'ground'>) {
  const { t, language, village } = useRoomVisit();
  const room = `/${language}/${village.slug}/office/paper`;
  const next = paper.batches.find(({ id, isMyTurn }) => isMyTurn && id !== batch.id);
  const act = next ? (
    <ButtonLink href={`${room}/${cycle}/${next.id}`}>{t('voting.paper.toBatch', { number: next.number })}</ButtonLink>
  ) : (
    <ButtonLink kind="second" href={room}>
      {t('voting.paper.toAll')}
    </ButtonLink>
  );
  return (
    <NextAct
      label={t('voting.paper.next')}
      tone={batch.step === 'signed' ? 'good' : undefined}
      act={<Onward>{act}</Onward>}
    >
      <p>{t(`voting.paper.waits.${batch.step}`)}</p>
    </NextAct>
  );
}

interface RareProps {
  readonly cycle: CyclePage;
  readonly batch: Batch;
  readonly isCountBegun: boolean;
}

/** What is done only when something went wrong. */
function Rare({ cycle, batch, isCountBegun }: RareProps) {
  const may = (right: CyclePage['abilities'][number]) => cycle.abilities.includes(right);
  if (isCountBegun) return null;
  return (
    <>
      {may('paper:open') && batch.step !== 'replaced' && <Reopen cycle={cycle.id} batch={batch} />}
      {may('paper:set-aside') && !isOver(batch.step) && <SetAside cycle={cycle.id} batch={batch} />}
    </>
  );
}

const shown = ['first', 'second', 'third', 'sign'] as const;

/** How far the batch is; a third reading is passed over where two people read alike. */
function Steps({ now }: { readonly now: BatchStep }) {
  const { t } = useRoomVisit();
  if (now === 'aside' || now === 'replaced') return null;
  const at = now === 'signed' ? shown.length : shown.indexOf(now);
  const steps = shown.map((step, place) => ({
    key: step,
    number: t('voting.roll.step', { number: place + 1 }),
    name: t(`voting.paper.step.${step}`),
    state: place < at ? ('done' as const) : place === at ? ('now' as const) : ('next' as const),
  }));
  return <StepStrip label={t('voting.paper.steps')} steps={steps} />;
}
