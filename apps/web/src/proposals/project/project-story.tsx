import { Section } from '@ortaq/ui';

import type { ProjectProps } from './project.ts';

/** Why, what, where. */
export function ProjectStory({ data: { project }, visit }: ProjectProps) {
  const { t, language } = visit;
  const lang = project.language === language ? undefined : project.language;
  const told = [
    { id: 'problem', text: project.problem },
    { id: 'solution', text: project.solution },
  ] as const;
  return (
    <>
      {told.map(
        ({ id, text }) =>
          text && (
            <Section key={id} id={id} title={t(`proposals.page.${id}`)}>
              <p className="measure paragraphs" lang={lang}>
                {text}
              </p>
            </Section>
          ),
      )}
      <Place data={{ project }} visit={visit} />
    </>
  );
}

const mapAt = ({ latitude, longitude }: { latitude: number; longitude: number }): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;

function Place({
  data: { project },
  visit,
}: { data: Pick<ProjectProps['data'], 'project'> } & Pick<ProjectProps, 'visit'>) {
  const { t, language } = visit;
  const place = [project.settlement?.name[language], project.placeText].filter(Boolean).join(', ');
  if (!place && !project.point) return null;
  return (
    <Section id="place" title={t('proposals.page.place')}>
      {place && <p>{place}</p>}
      {project.point && (
        <p>
          <a href={mapAt(project.point)} rel="external noreferrer">
            {t('proposals.page.map')}
          </a>{' '}
          <span className="small muted">{t('nav.external')}</span>
        </p>
      )}
    </Section>
  );
}
