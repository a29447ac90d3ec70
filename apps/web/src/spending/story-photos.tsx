import { type DatedPhoto, PhotoPairs, Section } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { projectPhoto } from '../proposals/project-photo.ts';
import type { Story } from './money.ts';

type WorkPhoto = Story['photos'][number];

/** The place before the work and after it. */
export function StoryPhotos({
  photos,
  visit,
}: {
  readonly photos: readonly WorkPhoto[];
  readonly visit: VillageVisit;
}) {
  const { t, village } = visit;
  if (photos.length === 0) return null;
  const dated = ({ id, kind, sha256, alt, addedAt }: WorkPhoto): DatedPhoto => ({
    key: id,
    photo: projectPhoto({ slug: village.slug, sha256, alt, place: 'page', lazy: true }),
    word: t(`spending.story.${kind}`),
    when: t.format.date(addedAt),
  });
  const of = (kind: WorkPhoto['kind']) => photos.filter((each) => each.kind === kind).map(dated);
  return (
    <Section id="photos" title={t('spending.story.photos')}>
      <PhotoPairs before={of('before')} after={of('after')} />
    </Section>
  );
}
