import { hasPoints } from '@ortaq/domain/voting';
import { Button, OneProject, PageHead, PointStepper, Status } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import { Moment } from '../moment.tsx';
import type { BallotProject } from '../poll.ts';
import { lookOf } from '../project-words.ts';
import type { AssistedPoll } from './assisted-data.ts';
import { ProjectStops } from './project-stops.tsx';

interface Props {
  readonly project: BallotProject;
  /** Its place in the order of this visit, from nought. */
  readonly at: number;
  readonly poll: AssistedPoll;
  readonly visit: VillageVisit;
}

/** One project on the whole screen, and large buttons. */
export function ProjectMoment(props: Props) {
  const { project, at, poll, visit } = props;
  const { t } = visit;
  const { photo, scene, place, lang, number, title, change, cost } = lookOf(project, poll, visit);
  const count = poll.ballot.projects.length;
  return (
    <Moment name={`project-${at}`} hidden>
      <div className="stack" data-project={project.number}>
        <OneProject photo={photo && { ...photo, lazy: false }} scene={scene}>
          <PageHead
            eyebrow={`${t('voting.one.place', { at: at + 1, count })} · ${place}`}
            title={
              <>
                <span className="no">{number}</span> <span lang={lang}>{title}</span>
              </>
            }
            lead={<span lang={lang}>{change}</span>}
          >
            <p className="h1 money">{cost}</p>
            {!hasPoints(poll.ballot.form) && (
              <div data-assist="marked" hidden>
                <Status tone="live" icon="check">
                  <span data-assist="said" />
                </Status>
              </div>
            )}
          </PageHead>
        </OneProject>
        {hasPoints(poll.ballot.form) ? <Points {...props} /> : <Mark {...props} />}
        <ProjectStops poll={poll} visit={visit} />
        <Button kind="quiet" icon="left" data-assist="before" hidden={at === 0}>
          {t('voting.assisted.before')}
        </Button>
      </div>
    </Moment>
  );
}

const Mark = ({ project, visit: { t } }: Props) => (
  <div className="cols-2">
    <Button size="l" data-assist="toggle" data-number={project.number}>
      {t('voting.one.support')}
    </Button>
    <Button size="l" kind="second" data-assist="next">
      {t('voting.one.next')}
    </Button>
  </div>
);

function Points({ project: { number }, visit: { t } }: Props) {
  const act = { 'data-number': number };
  return (
    <>
      <PointStepper
        label={`${t('voting.card.points')}: №${number}`}
        value={0}
        less={{ ...act, 'data-assist': 'less', 'aria-label': t('voting.one.less') }}
        more={{ ...act, 'data-assist': 'more', 'aria-label': t('voting.one.more') }}
      />
      <p className="lead" data-assist="left" role="status" />
      <Button size="l" block data-assist="next">
        {t('voting.one.next')}
      </Button>
    </>
  );
}
