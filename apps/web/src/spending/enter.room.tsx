import { type EntryKind, entryKinds, type Movement } from '@ortaq/domain/spending';
import { NextAct, OfficeHead, StepStrip } from '@ortaq/ui';
import { useParams, useSearchParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import { EnterForm } from './enter-form.tsx';
import { InMoney } from './in-money.tsx';
import type { Work } from './money.ts';
import { NothingHere } from './nothing-here.tsx';
import type { OfficeMoney } from './office-money.ts';
import { ReversalForm } from './reversal-form.tsx';

/** A paper is entered: a contract, an act, a payment, a return, a correction. */
export function Component() {
  const { proposal, step } = useParams();
  const kind = entryKinds.find((each) => each === step);
  return (
    <InMoney>
      {(room, cycle) => {
        const work = room.works.find(({ proposalId }) => proposalId === proposal);
        return work && kind ? <EnterRoom room={room} cycle={cycle} work={work} kind={kind} /> : <NothingHere />;
      }}
    </InMoney>
  );
}

interface Props {
  readonly room: OfficeMoney;
  readonly cycle: CycleCard;
  readonly work: Work;
  readonly kind: EntryKind;
}

function EnterRoom({ room, cycle, work, kind }: Props) {
  const { t } = useRoomVisit();
  return (
    <>
      <OfficeHead title={t(`spending.enter.${kind}`)} note={`№${work.number} ${work.title}`} />
      <StepStrip
        label={t('spending.enter.steps')}
        steps={[
          { key: 'enter', number: 1, name: t('spending.step.enter'), state: 'now' },
          { key: 'second', number: 2, name: t('spending.step.second'), state: 'next' },
          { key: 'public', number: 3, name: t('spending.step.public'), state: 'next' },
        ]}
      />
      <NextAct label={t('spending.room.next')}>{t('spending.enter.second')}</NextAct>
      <FormOf room={room} cycle={cycle} work={work} kind={kind} />
    </>
  );
}

function FormOf({ room, cycle, work, kind }: Props) {
  const [query] = useSearchParams();
  const contract = room.contracts.find(({ id }) => id === query.get('contract'));
  if (kind === 'reversal') return <ReversalForm cycle={cycle} work={work} entry={query.get('entry')} />;
  if (needsContract(kind) && !contract) return <NothingHere />;
  return <EnterForm room={room} cycle={cycle} movement={kind} of={{ work, contract }} />;
}

const needsContract = (movement: Movement): boolean => movement === 'acceptance' || movement === 'payment';
