import { council } from '@ortaq/contract';
import { Button, SectionHead } from '@ortaq/ui';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import type { Room, Seat } from './session.ts';

const stateOf = ({ isPresent, leftAt }: Seat) => (isPresent ? 'here' : leftAt ? 'left' : 'away');

/** Who is in the room, marked by the one who leads. */
export function Attendance({ room }: { readonly room: Room }) {
  const { t, village } = useRoomVisit();
  const enter = useAct(council.enterAttendance);
  const isVoting = room.items.some(({ state }) => state === 'voting');
  if (room.state !== 'called' && room.state !== 'open') return null;
  const mark = (seat: Seat) =>
    enter.mutate({
      community: village.slug,
      session: room.number,
      member: seat.person,
      comes: !seat.isPresent,
    });
  return (
    <section>
      <SectionHead title={t('council.attendance')} />
      <ul className="tight">
        {room.seats.map((seat) => (
          <li key={seat.person} className="ends">
            <span>
              {seat.name} <small className="muted">{t(`council.attendance.${stateOf(seat)}`)}</small>
            </span>
            {!(seat.isPresent && isVoting) && (
              <Button
                kind="second"
                size="s"
                onClick={() => mark(seat)}
                disabled={enter.isPending}
                aria-label={`${t(seat.isPresent ? 'council.attendance.leaves' : 'council.attendance.came')}: ${seat.name}`}
              >
                {t(seat.isPresent ? 'council.attendance.leaves' : 'council.attendance.came')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isVoting && <p className="small muted">{t('council/vote-under-way')}</p>}
      <Refusal error={enter.error} />
    </section>
  );
}
