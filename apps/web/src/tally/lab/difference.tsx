import { LinkLines, More, Section, Status, Table } from '@ortaq/ui';

import { of100 } from '../results.ts';
import { type Compared, type ComparedProject, withLook } from './compared.ts';
import type { LabData, LabSay } from './lab-data.ts';
import { hasMap, OnMap } from './on-map.tsx';

interface Props {
  readonly compared: Compared;
  readonly named: (key: string) => string;
  readonly data: LabData;
  readonly t: LabSay;
}

/** What came in and what went out, on a map where coordinates are known; every project is one step away. */
export function Difference(props: Props) {
  const { compared, t } = props;
  const { a, b, projects } = compared;
  const share = ({ measures }: typeof a) => of100(measures.votersWithWinner, measures.voters);
  return (
    <Section id="difference" title={t('tally.lab.difference')}>
      <div className="stack">
        <p className="lead" role="status">
          {t('tally.lab.finding', { first: share(a), second: share(b) })}
        </p>
        {withLook(compared, 'gained', 'lost').length === 0 && <p>{t('tally.lab.same')}</p>}
        {hasMap(compared) ? (
          <div className="cols-2">
            <div className="stack changes">
              <Changed {...props} look="gained" />
              <Changed {...props} look="lost" />
            </div>
            <OnMap {...props} />
          </div>
        ) : (
          <div className="cols-2 changes">
            <Changed {...props} look="gained" />
            <Changed {...props} look="lost" />
          </div>
        )}
        <More summary={t('tally.lab.all', { count: projects.length })}>
          <div className="all-projects">
            <ProjectTable {...props} />
          </div>
        </More>
      </div>
    </Section>
  );
}

const signs = { gained: ['plus', 'good'], lost: ['minus', 'warn'] } as const;

/** Projects that only one of the rules chooses, with cost and votes. */
function Changed({ compared, look, named, data: { cycle, root }, t }: Props & { readonly look: 'gained' | 'lost' }) {
  const projects = withLook(compared, look);
  const [icon, tone] = signs[look];
  if (projects.length === 0) return null;
  const address = (key: string) => cycle && `${root}/projects/${cycle.numbers[key]}?cycle=${cycle.mark}`;
  return (
    <div>
      <h3>
        <Status icon={icon} tone={tone}>
          {t(`tally.lab.${look}.count`, { count: projects.length })}
        </Status>
      </h3>
      <LinkLines
        lines={projects.map(({ key, name, cost, votes }) => ({
          key,
          href: address(key) ?? undefined,
          name: `${named(key)} ${name}`,
          note: `${t.format.money(cost)} · ${t('tally.votes', { count: votes })}`,
        }))}
      />
    </div>
  );
}

function ProjectTable({ compared: { projects }, named, data, t }: Props) {
  return (
    <Table
      caption={t('tally.lab.difference')}
      captionHidden
      stacked
      columns={[
        { key: 'project', head: t('tally.table.project') },
        { key: 'cost', head: t('tally.table.cost'), numeric: true },
        { key: 'votes', head: t('tally.lab.votes'), numeric: true },
        { key: 'a', head: t('tally.lab.side.a') },
        { key: 'b', head: t('tally.lab.side.b') },
      ]}
      rows={projects.map((project) => ({
        key: project.key,
        cells: [
          <Named key="name" project={project} number={named(project.key)} data={data} />,
          t.format.money(project.cost),
          t.format.number(project.votes),
          <First key="a" look={project.look} t={t} />,
          <Second key="b" look={project.look} t={t} />,
        ],
      }))}
    />
  );
}

/** A project of a cycle leads to its page; one of a file has none. */
function Named({
  project,
  number,
  data: { cycle, root },
}: Pick<Props, 'data'> & { project: ComparedProject; number: string }) {
  const name = cycle ? (
    <a href={`${root}/projects/${cycle.numbers[project.key]}?cycle=${cycle.mark}`}>{project.name}</a>
  ) : (
    project.name
  );
  return (
    <>
      <span className="no">{number}</span> {name}
    </>
  );
}

interface CellProps {
  readonly look: ComparedProject['look'];
  readonly t: LabSay;
}

const Won = ({ t }: { readonly t: LabSay }) => <Status icon="check">{t('tally.won')}</Status>;

const Out = ({ t }: { readonly t: LabSay }) => (
  <Status icon="dot" tone="quiet">
    {t('tally.lost')}
  </Status>
);

const First = ({ look, t }: CellProps) => (look === 'won' || look === 'lost' ? <Won t={t} /> : <Out t={t} />);

function Second({ look, t }: CellProps) {
  if (look === 'gained')
    return (
      <Status icon="plus" tone="good">
        {t('tally.lab.cell.gained')}
      </Status>
    );
  if (look === 'lost')
    return (
      <Status icon="minus" tone="warn">
        {t('tally.lab.cell.lost')}
      </Status>
    );
  return look === 'won' ? <Won t={t} /> : <Out t={t} />;
}
