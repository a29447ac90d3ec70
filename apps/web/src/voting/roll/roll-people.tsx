import { voting } from '@ortaq/contract';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { RollCorrections } from './roll-corrections.tsx';
import { RollObjections } from './roll-objections.tsx';

/** What becomes of a frozen roll: objections and their answers, corrections by two. */
export function RollPeople({ cycle }: { readonly cycle: CyclePage }) {
  const { village } = useRoomVisit();
  const of = { community: village.slug, cycle: cycle.id };
  const { data: raised, error } = useRead(voting.listRollObjections, of);
  const { data: entered, error: unread } = useRead(voting.listRollCorrections, of);
  return (
    <>
      <Refusal error={error ?? unread} />
      {raised && <RollObjections cycle={cycle} objections={raised.objections} />}
      {entered && <RollCorrections cycle={cycle} corrections={entered.corrections} />}
    </>
  );
}
