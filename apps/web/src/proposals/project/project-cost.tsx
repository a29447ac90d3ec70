import { Note, Section, Table } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import { costWords } from '../cost-words.ts';
import type { Project, ProjectProps } from './project.ts';

interface Props {
  readonly project: Project;
  readonly t: Say;
}

/** Nothing is to be told where only the sum is known. */
const isTold = ({ cost, costProposed, costLines, costSource, asksEstimate }: Project): boolean =>
  cost !== costProposed || costLines.length > 0 || asksEstimate || costSource !== '';

/** What the cost is made of, who says so, and how the office corrected it. */
export function ProjectCost({ data: { project }, visit: { t } }: ProjectProps) {
  if (!isTold(project)) return null;
  return (
    <Section id="cost" title={t('proposals.page.costs')}>
      <div className="stack">
        <Corrected project={project} t={t} />
        {project.costLines.length > 0 ? (
          <Lines project={project} t={t} />
        ) : (
          project.asksEstimate && <p>{t('proposals.page.estimate')}</p>
        )}
        {project.costSource && (
          <p className="small muted">{t('proposals.page.costSource', { source: project.costSource })}</p>
        )}
      </div>
    </Section>
  );
}

function Corrected({ project: { cost, costProposed, steps }, t }: Props) {
  if (cost === costProposed) return null;
  const why = steps.findLast(({ move }) => move === 'correct-cost')?.note;
  return (
    <Note title={t('proposals.page.corrected')}>
      <p>{t('proposals.page.correctedFrom', { was: costProposed, now: cost })}</p>
      {why && <p>{why}</p>}
    </Note>
  );
}

function Lines({ project: { costLines, costProposed }, t }: Props) {
  return (
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
  );
}
