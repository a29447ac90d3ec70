import { Checkbox, Photo, TextField } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import type { Project } from '../project/project.ts';
import { projectPhoto } from '../project-photo.ts';

interface Props {
  /** Without a photo: the pattern from which the island makes the next. */
  readonly photo?: Project['photos'][number];
  /** What stands in the field for its words. */
  readonly alt?: string;
  readonly visit: VillageVisit;
}

/** A photo of a draft with its words, and the wish to take it away. */
export function PhotoItem({ photo, alt = '', visit }: Props) {
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
        <input type="hidden" name="photo" value={id} />
        <TextField
          id={`alt-${id}`}
          name="alt"
          label={t('proposals.photos.alt')}
          hint={t('proposals.photos.alt.hint')}
          maxLength={200}
          defaultValue={alt}
        />
        <Checkbox name="remove" value={id}>
          {t('proposals.photos.remove')}
        </Checkbox>
      </div>
    </li>
  );
}
