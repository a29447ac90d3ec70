import { hasQuorum } from '@ortaq/domain/council';
import { QuorumMeter, SectionHead } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import { type Room, type RoomItem, votersOf } from './session.ts';

interface Props {
  readonly room: Room;
  readonly item: RoomItem;
}

const isRecused = ({ roll }: RoomItem, person: string): boolean =>
  roll.some((line) => line.person === person && line.mark === 'conflict');

/** Present first, then those without a vote on the item, then the others: the line stands where the quorum is. */
function cellsOf({ seats }: Room, item: RoomItem) {
  const states = seats.map(({ person, isPresent }) => ({
    key: person,
    state: isPresent ? (isRecused(item, person) ? ('conflict' as const) : ('here' as const)) : ('away' as const),
  }));
  const order = ['here', 'conflict', 'away'];
  return states.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

/** Whether enough members are in the room, as cells with a line. */
export function QuorumPane({ room, item }: Props) {
  const { t } = useRoomVisit();
  const { quorum } = room;
  const recused = item.roll.filter(({ mark }) => mark === 'conflict').length;
  const rows = [
    { key: 'seats', term: t('council.quorum.seats'), value: quorum.seats },
    { key: 'present', term: t('council.quorum.present'), value: quorum.present },
    ...(recused > 0 ? [{ key: 'recused', term: t('council.quorum.recused'), value: recused }] : []),
    ...(recused > 0 ? [{ key: 'voters', term: t('council.quorum.voters'), value: votersOf(room, item) }] : []),
  ];
  return (
    <section>
      <SectionHead
        title={
          hasQuorum(quorum)
            ? t('council.quorum.has')
            : t('council.quorum.lacks', { missing: quorum.quorum - quorum.present })
        }
      />
      <QuorumMeter
        label={t('council.quorum.spoken', quorum)}
        cells={cellsOf(room, item)}
        need={{ count: quorum.quorum, label: t('council.quorum.need', { count: quorum.quorum }) }}
      />
      <div className="tight sect">
        {rows.map(({ key, term, value }) => (
          <p key={key} className="ends">
            <span className="muted">{term}</span> <b>{t.format.number(value)}</b>
          </p>
        ))}
      </div>
    </section>
  );
}
