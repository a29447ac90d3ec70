import { Table, VoteMark } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import { useRoomVisit } from '../platform/room-visit.ts';
import { interestWords } from './interest-words.ts';
import { type RoomItem, signOf } from './session.ts';

type Line = RoomItem['roll'][number];

const noteOf = (t: Say, { interest, isEntered }: Line): string =>
  [interest && interestWords(t, interest), isEntered && t('council.minutes.entered')].filter(Boolean).join(', ');

const waits = ({ state }: RoomItem, { mark }: Line): boolean => state === 'voting' && mark === 'silent';

/** Who voted how, by name: shape and word, never a colour alone. */
export function RollTable({ item }: { readonly item: RoomItem }) {
  const { t } = useRoomVisit();
  return (
    <Table
      caption={t('council.minutes.roll', { position: item.position })}
      columns={[
        { key: 'member', head: t('council.minutes.member') },
        { key: 'vote', head: t('council.minutes.vote') },
        { key: 'at', head: t('council.minutes.at'), numeric: true },
      ]}
      rows={item.roll.map((line) => ({
        key: line.person,
        look: line.mark === 'absent' ? 'quiet' : undefined,
        cells: [
          <Member key="member" line={line} />,
          <VoteMark key="vote" kind={signOf(line.mark)}>
            {t(waits(item, line) ? 'council.mark.awaited' : `council.mark.${line.mark}`)}
          </VoteMark>,
          line.at ? t.format.time(line.at) : '',
        ],
      }))}
    />
  );
}

function Member({ line }: { readonly line: Line }) {
  const { t } = useRoomVisit();
  const note = noteOf(t, line);
  return (
    <>
      <b>{line.name}</b> {line.isChair && <span className="muted">{t('council.minutes.chair')}</span>}
      {note && <small>{note}</small>}
    </>
  );
}
