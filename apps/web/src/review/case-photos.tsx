import type { OutputOf, proposals } from '@ortaq/contract';
import { Photo } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import { projectPhoto } from '../proposals/project-photo.ts';

interface Props {
  readonly photos: OutputOf<typeof proposals.readProposal>['photos'];
}

/** The photos of the idea, small; each opens in full beside the room. */
export function CasePhotos({ photos }: Props) {
  const { t, village } = useRoomVisit();
  if (photos.length === 0) return <p className="small muted">{t('review.case.noPhotos')}</p>;
  return (
    <ul className="row">
      {photos.map(({ id, sha256, alt }, at) => (
        <li key={id}>
          <a
            className="thumb"
            href={`/api/communities/${village.slug}/photos/${sha256}/1280/jpeg`}
            target="_blank"
            rel="noreferrer"
          >
            <Photo
              {...projectPhoto({
                slug: village.slug,
                sha256,
                alt: alt || t('review.case.photo', { number: at + 1 }),
                place: 'small',
                lazy: true,
              })}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
