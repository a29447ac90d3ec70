import { cycles, voting } from '@ortaq/contract';
import { EmptyState, NextAct, OfficeHead, StepStrip } from '@ortaq/ui';
import { useSearchParams } from 'react-router';

import type { CycleCard } from '../../cycles/phase-words.ts';
import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { RollDeadline } from './roll-deadline.tsx';
import { RollFile } from './roll-file.tsx';
import { rollCycle } from './roll-cycle.ts';
import { RollPeople } from './roll-people.tsx';
import { RollReport } from './roll-report.tsx';
import { SecondIssuer } from './second-issuer.tsx';
import { SealedRoll } from './sealed-roll.tsx';
import { type Roll, type RollImport, rollSteps, type RollStep, stepOf } from './roll-state.ts';

/** Where the roll of a cycle is made: a file, a report of its lines, a second person, a seal. */
export function Component() {
  const { t, village } = useRoomVisit();
  const [asked] = useSearchParams();
  const { data, error } = useRead(cycles.listCycles, { community: village.slug });
  const cycle = data && rollCycle(data.cycles, asked.get('cycle'));
  if (cycle) return <RollOf cycle={cycle} />;
  return (
    <>
      <OfficeHead title={t('voting.roll.title')} />
      <Refusal error={error} />
      {data && (
        <EmptyState drawing="meeting" title={t('voting.roll.noCycle')}>
          {t('voting.roll.noCycle.text')}
        </EmptyState>
      )}
    </>
  );
}

function RollOf({ cycle }: { readonly cycle: CycleCard }) {
  const { t, language, village } = useRoomVisit();
  const where = { community: village.slug, cycle: cycle.id };
  const { data: page } = useRead(cycles.readCycle, where);
  const { data: sealed, error: noRoll } = useRead(voting.readRoll, where);
  const { data: files, error: noFiles } = useRead(voting.listRollImports, where);
  return (
    <>
      <OfficeHead title={t('voting.roll.title')} note={cycle.title[language] || cycle.title.kk} aside={cycle.mark} />
      <Refusal error={noRoll ?? noFiles} />
      {page && sealed && files && <Stage cycle={page} roll={sealed.roll} files={files.imports} />}
    </>
  );
}

interface StageProps {
  readonly cycle: CyclePage;
  readonly roll: Roll | null;
  readonly files: readonly RollImport[];
}

function Stage({ cycle, roll, files }: StageProps) {
  const file = files.find(({ status }) => status !== 'replaced');
  const mayImport = cycle.abilities.includes('roll:import');
  return (
    <>
      <Steps now={stepOf(roll, file)} isSealed={roll !== null} />
      {roll ? (
        <>
          <SealedRoll roll={roll} file={file} />
          <RollPeople cycle={cycle} />
        </>
      ) : (
        <>
          {file ? (
            <RollReport key={file.id} cycle={cycle} file={file} />
          ) : (
            <NoFile cycle={cycle} mayImport={mayImport} />
          )}
          {mayImport && <RollFile cycle={cycle} isAgain={file !== undefined} />}
        </>
      )}
      <SecondIssuer cycle={cycle} />
    </>
  );
}

function NoFile({ cycle, mayImport }: { readonly cycle: CyclePage; readonly mayImport: boolean }) {
  const { t } = useRoomVisit();
  return (
    <NextAct label={t('voting.roll.next')}>
      <p>
        <b>{t(mayImport ? 'voting.roll.next.file' : 'voting.roll.noFile')}</b>
      </p>
      <RollDeadline cycle={cycle} />
    </NextAct>
  );
}

function Steps({ now, isSealed }: { readonly now: RollStep; readonly isSealed: boolean }) {
  const { t } = useRoomVisit();
  const at = rollSteps.indexOf(now);
  const steps = rollSteps.map((step, place) => ({
    key: step,
    number: t('voting.roll.step', { number: place + 1 }),
    name: t(`voting.roll.step.${step}`),
    state: place < at || isSealed ? ('done' as const) : place === at ? ('now' as const) : ('next' as const),
  }));
  return <StepStrip label={t('voting.roll.steps')} steps={steps} />;
}
