import { Note, VoteCells } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import { interestWords } from './interest-words.ts';
import { cellsOf, outcomeWords } from './outcome-words.ts';
import { ProjectTable } from './project-table.tsx';
import { RollTable } from './roll-table.tsx';
import { Secretary } from './secretary.tsx';
import { givenIn, neededFor, type Room, type RoomItem, titleOf } from './session.ts';

interface Props {
  readonly room: Room;
  readonly item: RoomItem;
  readonly leads: boolean;
}

/** The item in focus: what is decided, who has no vote on it, how it stands, who voted how. */
export function ItemPane({ room, item, leads }: Props) {
  const { t, language, village } = useRoomVisit();
  return (
    <section className="stack" aria-labelledby="item-title">
      <h2 id="item-title">
        {t('council.minutes.item', { position: item.position, title: titleOf(t, item, room.result) })}
      </h2>
      {item.kind === 'result' && (
        <>
          <ProjectTable result={room.result} t={t} />
          <a href={`/${language}/${village.slug}/results?cycle=${room.cycle.mark}`}>{t('tally.room.see')}</a>
        </>
      )}
      <Interests item={item} />
      <Outcome room={room} item={item} />
      {item.state !== 'waiting' && <RollTable item={item} />}
      {leads && room.state === 'open' && item.state !== 'decided' && <Secretary room={room} item={item} />}
    </section>
  );
}

function Interests({ item }: { readonly item: RoomItem }) {
  const { t } = useRoomVisit();
  return item.roll.map(
    (line) =>
      line.interest && (
        <Note key={line.person} tone="warn" title={t('council.minutes.conflict')}>
          {t('council.item.conflict', { name: line.name, reason: interestWords(t, line.interest) })}
        </Note>
      ),
  );
}

/** How the vote stands or ended: the sentence, and the cells with the line of the majority. */
function Outcome({ room, item }: Pick<Props, 'room' | 'item'>) {
  const { t } = useRoomVisit();
  const { tally } = item;
  const needed = neededFor(room, item);
  if (!tally || needed === null) return null;
  const [counts, end] = outcomeWords(t, item);
  const rule = item.state === 'voting' ? 'council.outcome.rule.open' : 'council.outcome.rule';
  return (
    <div className="outcome tight">
      <p role="status">
        {counts} <b>{end}</b>
      </p>
      <VoteCells
        label={t('council.outcome.spoken', { ...tally, needed })}
        votes={cellsOf(item)}
        need={{ count: needed, label: t('council.outcome.need', { count: needed }) }}
      />
      <p className="small muted">{t(rule, { given: givenIn(tally), needed })}</p>
    </div>
  );
}
