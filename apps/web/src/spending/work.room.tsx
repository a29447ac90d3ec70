import { MoneyBar, MoneyNumbers, OfficeHead } from '@ortaq/ui';
import { useParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import { barOf, WorkState } from './amounts.tsx';
import { InMoney } from './in-money.tsx';
import type { Work } from './money.ts';
import { NothingHere } from './nothing-here.tsx';
import type { OfficeMoney } from './office-money.ts';
import { Queue } from './queue.tsx';
import { WorkPapers } from './work-papers.tsx';
import { WorkSteps } from './work-steps.tsx';

/** One project: what may be entered for it, what waits, what was confirmed. */
export function Component() {
  const { proposal } = useParams();
  return (
    <InMoney>
      {(room, cycle) => {
        const work = room.works.find(({ proposalId }) => proposalId === proposal);
        return work ? <WorkRoom room={room} cycle={cycle} work={work} /> : <NothingHere />;
      }}
    </InMoney>
  );
}

interface Props {
  readonly room: OfficeMoney;
  readonly cycle: CycleCard;
  readonly work: Work;
}

function WorkRoom({ room, cycle, work }: Props) {
  const { t } = useRoomVisit();
  const waiting = room.waiting.filter(({ proposalId }) => proposalId === work.proposalId);
  const { sizes, label, amounts } = barOf(t, work);
  return (
    <>
      <OfficeHead title={`№${work.number} ${work.title}`} aside={<WorkState status={work.status} t={t} />} />
      <MoneyBar label={label} {...sizes} />
      <MoneyNumbers across amounts={amounts} />
      {room.mayEnter && <WorkSteps room={room} work={work} />}
      <Queue room={{ ...room, waiting }} />
      <WorkPapers cycle={cycle} work={work} mayCorrect={room.mayEnter} />
    </>
  );
}
