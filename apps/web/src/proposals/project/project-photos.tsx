import { photoKinds } from '@ortaq/domain/proposals';
import { Photo, Section } from '@ortaq/ui';

import { projectPhoto } from '../project-photo.ts';
import type { Project, ProjectProps } from './project.ts';

/** Photos beyond the one at the head: of the idea, and of the place before and after the work. */
export function ProjectPhotos({ data: { project }, visit }: ProjectProps) {
  const { t } = visit;
  const shown = photoKinds.flatMap((kind) => {
    const photos = project.photos.filter((each) => each.kind === kind).slice(kind === 'idea' ? 1 : 0);
    return photos.length > 0 ? [{ kind, photos }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Section id="photos" title={t('proposals.page.photos')}>
      <div className="stack">
        {shown.map(({ kind, photos }) => (
          <div key={kind} className="stack tight">
            {kind !== 'idea' && <h3>{t(`proposals.photo.${kind}`)}</h3>}
            <div className="cols-2">
              {photos.map((photo) => (
                <Shown key={photo.id} photo={photo} slug={visit.village.slug} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Shown({ photo: { sha256, alt }, slug }: { readonly photo: Project['photos'][number]; readonly slug: string }) {
  return (
    <figure>
      <Photo {...projectPhoto({ slug, sha256, alt, place: 'page', lazy: true })} />
      {alt && (
        <figcaption className="small muted" aria-hidden>
          {alt}
        </figcaption>
      )}
    </figure>
  );
}
