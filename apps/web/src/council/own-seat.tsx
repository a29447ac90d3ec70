import { council } from '@ortaq/contract';
import { interestRules, type Vote, votes, votingRules } from '@ortaq/domain/council';
import { broken } from '@ortaq/kernel';
import { Button, Note, SectionHead, VoteMark } from '@ortaq/ui';
import { useState } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { InterestForm } from './interest-form.tsx';
import { type Room, type RoomItem, selfIn, titleOf, voterFacts } from './session.ts';

interface Props {
  readonly room: Room;
  readonly item: RoomItem;
}

/** What the member who looks can do: come, vote, step aside. First on a phone, with buttons for a thumb. */
export function OwnSeat({ room, item }: Props) {
  const { t } = useRoomVisit();
  const seat = selfIn(room)!;
  if (room.state !== 'called' && room.state !== 'open') return null;
  if (seat.isPresent && item.state === 'decided') return null;
  const isAsked = broken(votingRules, voterFacts(room, item, seat)).length === 0;
  return (
    <section className="card stack" aria-labelledby="own-title">
      <SectionHead id="own-title" title={t(isAsked ? 'council.own.vote' : 'council.own.title')} aside={seat.name} />
      {seat.isPresent ? <AtItem room={room} item={item} /> : <Attend room={room} />}
    </section>
  );
}

function Attend({ room }: { readonly room: Room }) {
  const { t, village } = useRoomVisit();
  const attend = useAct(council.attend);
  return (
    <>
      <p>{t('council.own.attend.text')}</p>
      <Button
        block
        size="l"
        onClick={() => attend.mutate({ community: village.slug, session: room.number })}
        disabled={attend.isPending}
      >
        {t('council.own.attend')}
      </Button>
      <Refusal error={attend.error} />
    </>
  );
}

function AtItem({ room, item }: Props) {
  const { t } = useRoomVisit();
  const facts = voterFacts(room, item, selfIn(room));
  if (facts.isRecused) return <VoteMark kind="conflict">{t('council.own.recused')}</VoteMark>;
  return (
    <>
      {facts.isAuthor && <Note tone="warn">{t('council.own.author', { number: room.result.own[0]! })}</Note>}
      {broken(votingRules, facts).length === 0 && <Ballot room={room} item={item} />}
      {item.state === 'waiting' && <p>{t('council.own.here')}</p>}
      {broken(interestRules, facts).length === 0 && <StepAside room={room} item={item} />}
    </>
  );
}

function StepAside({ room, item }: Props) {
  const { t } = useRoomVisit();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <InterestForm room={room} item={item} onDone={() => setOpen(false)} />;
  return (
    <Button kind="quiet" onClick={() => setOpen(true)}>
      {t('council.own.interest')}
    </Button>
  );
}

function Ballot({ room, item }: Props) {
  const { t, village } = useRoomVisit();
  const cast = useAct(council.castVote);
  const mine = item.roll.find(({ person }) => person === selfIn(room)!.person)?.mark;
  const give = (vote: Vote) =>
    cast.mutate({ community: village.slug, session: room.number, item: item.position, vote });
  return (
    <>
      <p>
        <b>{titleOf(t, item, room.result)}</b>
      </p>
      <div className="cols-3" role="group" aria-label={t('council.own.vote')}>
        {votes.map((vote) => (
          <Button
            key={vote}
            kind="second"
            size="l"
            block
            aria-pressed={mine === vote}
            disabled={cast.isPending}
            onClick={() => give(vote)}
          >
            <VoteMark kind={vote}>{t(`council.vote.${vote}`)}</VoteMark>
          </Button>
        ))}
      </div>
      <p className="small muted" role="status">
        {mine && mine !== 'silent' && mine !== 'absent' && `${t('council.own.voted')}. `}
        {t('council.own.open')}
      </p>
      <Refusal error={cast.error} />
    </>
  );
}
