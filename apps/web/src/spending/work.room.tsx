import { spending } from '@ortaq/contract';
import { MoneyBar, MoneyNumbers, OfficeHead } from '@ortaq/ui';
import { useParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { barOf, WorkState } from './amounts.tsx';
import { InMoney } from './in-money.tsx';
import type { Work } from './money.ts';
import { NothingHere } from './nothing-here.tsx';
import type { OfficeMoney } from './office-money.ts';
import { Queue } from './queue.tsx';
import { WorkPapers } from './work-papers.tsx';
import { WorkPhotos } from './work-photos.tsx';
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
  const { t, village } = useRoomVisit();
  const asked = { community: village.slug, cycle: cycle.id, number: work.number };
  const { data, error } = useRead(spending.readWork, asked);
  const waiting = room.waiting.filter(({ proposalId }) => proposalId === work.proposalId);
  const { sizes, label, amounts } = barOf(t, work);
  return (
    <>
      <OfficeHead title={`№${work.number} ${work.title}`} aside={<WorkState status={work.status} t={t} />} />
      <MoneyBar label={label} {...sizes} />
      <MoneyNumbers across amounts={amounts} />
      {room.mayEnter && <WorkSteps room={room} work={work} />}
      <Queue room={{ ...room, waiting }} />
      <Refusal error={error} />
      {data && <WorkPapers work={work} events={data.events} mayCorrect={room.mayEnter} />}
      {data && <WorkPhotos work={work} photos={data.photos} mayAdd={room.mayEnter} />}
    </>
  );
}
