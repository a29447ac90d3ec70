import { Button, Photo, TextField } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import type { Project } from '../project/project.ts';
import { projectPhoto } from '../project-photo.ts';

interface Props {
  /** Without a photo: the pattern from which the island makes the next. */
  readonly photo?: Project['photos'][number];
  readonly visit: VillageVisit;
}

/** A photo of a draft with its words, and the way to take it away. */
export function PhotoItem({ photo, visit }: Props) {
  const { t, village } = visit;
  const id = photo?.id ?? '';
  return (
    <li id={`photo-${id}`} className="photo">
      {photo ? (
        <Photo {...projectPhoto({ slug: village.slug, sha256: photo.sha256, alt: photo.alt, place: 'small' })} />
      ) : (
        <img className="scene" alt="" />
      )}
      <div>
        <form method="post" noValidate>
          <input type="hidden" name="act" value="describe" />
          <input type="hidden" name="photo" value={id} />
          <TextField
            id={`alt-${id}`}
            name="alt"
            label={t('proposals.photos.alt')}
            hint={t('proposals.photos.alt.hint')}
            maxLength={200}
            defaultValue={photo?.alt}
          />
          <Button type="submit" kind="second">
            {t('proposals.photos.describe')}
          </Button>
        </form>
        <form method="post">
          <input type="hidden" name="act" value="remove" />
          <input type="hidden" name="photo" value={id} />
          <Button type="submit" kind="quiet" icon="trash">
            {t('button.remove')}
          </Button>
        </form>
      </div>
    </li>
  );
}
