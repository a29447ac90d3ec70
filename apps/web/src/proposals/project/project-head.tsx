import { languages } from '@ortaq/kernel';
import { BackLink, Category, PageHead, Photo, Scene } from '@ortaq/ui';

import { categoryOf } from '../../cycles/category-of.ts';
import { linkTo } from '../addresses.ts';
import { projectPhoto } from '../project-photo.ts';
import type { ProjectProps } from './project.ts';

/** The picture, the kind of work, the number, the name, and what changes for people. */
export function ProjectHead({ data: { project, cycle }, visit }: ProjectProps) {
  const { t, language } = visit;
  const kind = categoryOf(cycle.rules.categories, project.category, language);
  const lang = project.language === language ? undefined : project.language;
  const known = languages.find((each) => each === lang);
  return (
    <>
      <MainPicture data={{ project, cycle }} visit={visit} />
      <PageHead
        eyebrow={
          <span className="row">
            {kind && <Category name={kind.icon}>{kind.word}</Category>}
            {project.settlement && <span>{project.settlement.name[language]}</span>}
          </span>
        }
        title={
          <>
            <span className="no">№{project.number}</span> <span lang={lang}>{project.title}</span>
          </>
        }
        lead={<span lang={lang}>{project.change}</span>}
      >
        {lang && known && <p className="small muted">{t('language.original', { language: t(`language.${known}`) })}</p>}
      </PageHead>
    </>
  );
}

/** Back to the list of the same cycle. */
export function BackToList({ visit }: Pick<ProjectProps, 'visit'>) {
  const mark = visit.query.get('cycle');
  return (
    <BackLink href={linkTo(visit, mark ? `projects?cycle=${mark}` : 'projects')}>
      {visit.t('proposals.page.back')}
    </BackLink>
  );
}

function MainPicture({
  data: { project, cycle },
  visit,
}: { data: Pick<ProjectProps['data'], 'project' | 'cycle'> } & Pick<ProjectProps, 'visit'>) {
  const { t, language, village } = visit;
  const kind = categoryOf(cycle.rules.categories, project.category, language);
  const first = project.photos.find((each) => each.kind === 'idea');
  if (first)
    return <Photo {...projectPhoto({ slug: village.slug, sha256: first.sha256, alt: first.alt, place: 'page' })} />;
  return (
    <figure>
      <Scene name={kind?.icon ?? 'other'} />
      <figcaption className="small muted">{t('proposals.page.drawing')}</figcaption>
    </figure>
  );
}
