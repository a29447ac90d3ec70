import type { OutputOf, proposals } from '@ortaq/contract';

import { useRoomVisit } from '../platform/room-visit.ts';

interface Props {
  readonly photos: OutputOf<typeof proposals.readProposal>['photos'];
}

/** The photos of the idea, small; each opens in full beside the room. */
export function CasePhotos({ photos }: Props) {
  const { t, village } = useRoomVisit();
  const address = (sha256: string, width: number) => `/api/communities/${village.slug}/photos/${sha256}/${width}/jpeg`;
  if (photos.length === 0) return <p className="small muted">{t('review.case.noPhotos')}</p>;
  return (
    <ul className="row">
      {photos.map(({ id, sha256, alt }, at) => (
        <li key={id}>
          <a href={address(sha256, 1280)} target="_blank">
            <img
              className="thumb"
              src={address(sha256, 160)}
              alt={alt || t('review.case.photo', { number: at + 1 })}
              width={120}
              height={90}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
