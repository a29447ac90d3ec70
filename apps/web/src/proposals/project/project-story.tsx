import { Section, Table } from '@ortaq/ui';

import { costWords } from '../cost-words.ts';
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

/** What the cost is made of, who says so, and how the office corrected it. */
export function ProjectCost({ data: { project }, visit: { t } }: ProjectProps) {
  const { cost, costProposed, costLines, costSource, steps, asksEstimate } = project;
  const corrected = cost !== costProposed ? steps.findLast(({ move }) => move === 'correct-cost') : undefined;
  return (
    <Section id="cost" title={t('proposals.page.costs')}>
      <div className="stack">
        {corrected && (
          <div className="note">
            <b>{t('proposals.page.corrected')}</b>
            <p>{t('proposals.page.correctedFrom', { was: costProposed, now: cost })}</p>
            {corrected.note && <p>{corrected.note}</p>}
          </div>
        )}
        {costLines.length > 0 ? (
          <Table
            caption={t('proposals.page.costs')}
            captionHidden
            columns={[
              { key: 'work', head: t('proposals.page.work') },
              { key: 'sum', head: t('proposals.page.sum'), numeric: true },
            ]}
            rows={costLines.map(({ name, amount }, at) => ({
              key: String(at),
              cells: [name, t.format.money(BigInt(amount))],
            }))}
            total={[t('proposals.page.total'), costWords(t, costProposed)]}
          />
        ) : (
          <p>{t(asksEstimate ? 'proposals.page.estimate' : 'proposals.page.noLines')}</p>
        )}
        {costSource && <p className="small muted">{t('proposals.page.costSource', { source: costSource })}</p>}
      </div>
    </Section>
  );
}
