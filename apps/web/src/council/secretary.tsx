import { council } from '@ortaq/contract';
import { interestKinds, type InterestKind, type Vote, votes } from '@ortaq/domain/council';
import { Button, More, RadioGroup, SelectField, VoteMark } from '@ortaq/ui';
import { type FormEvent, useState } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { ProjectField } from './interest-form.tsx';
import type { Room, RoomItem } from './session.ts';

interface Props {
  readonly room: Room;
  readonly item: RoomItem;
}

const isVote = (said: string): said is Vote => (votes as readonly string[]).includes(said);

/** What a member said aloud, written down by the one who leads; the minutes show that it was entered. */
export function Secretary({ room, item }: Props) {
  const { t } = useRoomVisit();
  const recused = new Set(item.roll.filter(({ mark }) => mark === 'conflict').map(({ person }) => person));
  const gave = new Set(item.roll.filter(({ mark }) => isVote(mark)).map(({ person }) => person));
  const members = room.seats
    .filter(({ isPresent, person }) => isPresent && !recused.has(person))
    .toSorted((a, b) => Number(gave.has(a.person)) - Number(gave.has(b.person)));
  return (
    <More summary={t('council.secretary.title')}>
      <p className="small muted">{t('council.secretary.text')}</p>
      {members.length === 0 ? (
        <p>{t('council.secretary.none')}</p>
      ) : (
        <EntryForm room={room} item={item} members={members} />
      )}
    </More>
  );
}

/** The vote is entered while it is open; an interest also before that. */
const saysOf = ({ state }: RoomItem) => [...(state === 'voting' ? votes : []), 'conflict'] as const;

function EntryForm({ room, item, members }: Props & { readonly members: Room['seats'] }) {
  const { t, village } = useRoomVisit();
  const [said, setSaid] = useState<string>(saysOf(item)[0]);
  const vote = useAct(council.enterVote);
  const interest = useAct(council.enterInterest);
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const member = String(form.get('member'));
    const where = { community: village.slug, session: room.number, item: item.position, member };
    if (isVote(said)) return vote.mutate({ ...where, vote: said });
    const project = Number(form.get('project')) || undefined;
    const kind = String(form.get('kind')) as InterestKind;
    interest.mutate({ ...where, kind, ...(project !== undefined && { project }) });
  }
  return (
    <form className="stack" onSubmit={send}>
      <SelectField
        id="member"
        name="member"
        label={t('council.secretary.member')}
        options={members.map(({ person, name }) => ({ value: person, label: name }))}
      />
      <RadioGroup
        id="said"
        name="said"
        label={t('council.secretary.says')}
        value={said}
        onChoose={setSaid}
        choices={saysOf(item).map((kind) => ({
          value: kind,
          label: <VoteMark kind={kind}>{t(`council.mark.${kind}`)}</VoteMark>,
        }))}
      />
      {said === 'conflict' && <InterestFields room={room} item={item} />}
      <Refusal error={vote.error ?? interest.error} />
      <Button type="submit" kind="second" disabled={vote.isPending || interest.isPending}>
        {t('council.secretary.enter')}
      </Button>
    </form>
  );
}

function InterestFields({ room, item }: Props) {
  const { t } = useRoomVisit();
  return (
    <>
      <SelectField
        id="entered-kind"
        name="kind"
        label={t('council.interest.kind')}
        options={interestKinds.map((kind) => ({ value: kind, label: t(`council.interest.${kind}`) }))}
      />
      {item.kind === 'result' && <ProjectField result={{ ...room.result, own: [] }} />}
    </>
  );
}
