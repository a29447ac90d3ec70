import { council } from '@ortaq/contract';
import { type InterestKind, interestKinds } from '@ortaq/domain/council';
import { Button, SelectField } from '@ortaq/ui';
import type { FormEvent } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import type { Room, RoomItem } from './session.ts';

interface Props {
  readonly room: Room;
  readonly item: RoomItem;
  readonly onDone: () => void;
}

/** A member steps aside from one item: why, and in which project. */
export function InterestForm({ room, item, onDone }: Props) {
  const { t, village } = useRoomVisit();
  const declare = useAct(council.declareInterest);
  const [own] = room.result.own;
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const project = Number(form.get('project')) || undefined;
    const where = { community: village.slug, session: room.number, item: item.position };
    const kind = String(form.get('kind')) as InterestKind;
    declare.mutate({ ...where, kind, ...(project !== undefined && { project }) }, onDone);
  }
  return (
    <form className="stack" onSubmit={send}>
      <p>{t('council.interest.text')}</p>
      <SelectField
        id="kind"
        name="kind"
        label={t('council.interest.kind')}
        defaultValue={own === undefined ? 'relative' : 'author'}
        options={interestKinds.map((kind) => ({ value: kind, label: t(`council.interest.kind.${kind}`) }))}
      />
      {item.kind === 'result' && <ProjectField result={room.result} />}
      <Refusal error={declare.error} />
      <div className="row">
        <Button type="submit" kind="second" disabled={declare.isPending}>
          {t('council.interest.declare')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('button.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Which of the winning projects it is about; none where it is about the item as a whole. */
export function ProjectField({ result: { projects, own } }: Pick<Room, 'result'>) {
  const { t } = useRoomVisit();
  return (
    <SelectField
      id="project"
      name="project"
      label={t('council.interest.project')}
      defaultValue={String(own[0] ?? '')}
      options={[
        { value: '', label: t('council.interest.project.none') },
        ...projects.map(({ number, title }) => ({ value: String(number), label: `№${number} ${title}` })),
      ]}
    />
  );
}
