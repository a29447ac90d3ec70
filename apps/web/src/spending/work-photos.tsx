import { spending } from '@ortaq/contract';
import { workPhotoKinds } from '@ortaq/domain/spending';
import { Button, FileField, Photo, Section, SelectField, TextField } from '@ortaq/ui';
import type { FormEvent } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { textsOf } from '../platform/texts-of.ts';
import { useAct } from '../platform/use-act.ts';
import { useUpload } from '../platform/use-upload.ts';
import { projectPhoto } from '../proposals/project-photo.ts';
import type { Story, Work } from './money.ts';

interface Props {
  readonly work: Work;
  readonly photos: Story['photos'];
  readonly mayAdd: boolean;
}

/** Pictures of the place before and after the work: everybody sees them at once. */
export function WorkPhotos({ work, photos, mayAdd }: Props) {
  const { t } = useRoomVisit();
  if (photos.length === 0 && !mayAdd) return null;
  return (
    <Section id="photos" title={t('spending.photo.title')}>
      <div className="side">
        <ul className="cards">
          {photos.map((photo) => (
            <Shown key={photo.id} work={work} photo={photo} mayRemove={mayAdd} />
          ))}
        </ul>
        {mayAdd && <AddPhoto work={work} />}
      </div>
    </Section>
  );
}

interface ShownProps {
  readonly work: Work;
  readonly photo: Story['photos'][number];
  readonly mayRemove: boolean;
}

function Shown({ work, photo: { id, kind, sha256, alt, addedAt }, mayRemove }: ShownProps) {
  const { t, village } = useRoomVisit();
  const remove = useAct(spending.removeWorkPhoto);
  return (
    <li className="stack tight">
      <Photo {...projectPhoto({ slug: village.slug, sha256, alt, place: 'small' })} />
      <p className="small">
        {t(`spending.photo.${kind}`)}, {t.format.date(addedAt)}
      </p>
      {mayRemove && (
        <Button
          kind="quiet"
          size="s"
          disabled={remove.isPending}
          onClick={() => remove.mutate({ community: village.slug, proposal: work.proposalId, photo: id })}
        >
          {t('spending.photo.remove')}
        </Button>
      )}
      <Refusal error={remove.error} />
    </li>
  );
}

function AddPhoto({ work }: { readonly work: Work }) {
  const { t, village } = useRoomVisit();
  const { send: upload, share, error, isPending } = useUpload(spending.addWorkPhoto);
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const { kind = '', alt = '' } = textsOf(form);
    const picture = new FormData(form).get('picture') as File;
    const input = {
      community: village.slug,
      proposal: work.proposalId,
      kind: kind as (typeof workPhotoKinds)[number],
      alt,
    };
    const file = {
      bytes: new Uint8Array(await picture.arrayBuffer()),
      type: picture.type || 'application/octet-stream',
    };
    upload({ input, file, onDone: () => form.reset() });
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <SelectField
        id="kind"
        name="kind"
        label={t('spending.photo.kind')}
        options={workPhotoKinds.map((kind) => ({ value: kind, label: t(`spending.photo.${kind}`) }))}
      />
      <TextField
        id="alt"
        name="alt"
        label={t('spending.photo.alt')}
        hint={t('spending.photo.alt.hint')}
        maxLength={200}
        required
      />
      <FileField
        id="picture"
        name="picture"
        label={t('spending.photo.file')}
        hint={t('spending.photo.file.hint')}
        accept="image/*"
        after={<span role="status">{share !== null && t('spending.file.sending', { share })}</span>}
        required
      />
      <Refusal error={error} />
      <Button type="submit" kind="second" disabled={isPending}>
        {t('spending.photo.add')}
      </Button>
    </form>
  );
}
