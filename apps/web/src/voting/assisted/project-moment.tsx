import { Button, Note, OneProject, PageHead, Status } from '@ortaq/ui';
import { limitsOf } from '@ortaq/domain/voting';

import type { VillageVisit } from '../../platform/page.ts';
import { Moment } from '../moment.tsx';
import type { BallotProject } from '../poll.ts';
import { lookOf } from '../project-words.ts';
import type { AssistedPoll } from './assisted-data.ts';

interface Props {
  readonly project: BallotProject;
  /** Its place in the order of this visit, from nought. */
  readonly at: number;
  readonly poll: AssistedPoll;
  readonly visit: VillageVisit;
}

/** One project on the whole screen, and large buttons. */
export function ProjectMoment({ project, at, poll, visit }: Props) {
  const { t } = visit;
  const { photo, scene, place, lang, number, title, change, cost } = lookOf(project, poll, visit);
  const { most } = limitsOf(poll.ballot.form);
  const count = poll.ballot.projects.length;
  return (
    <Moment name={`project-${at}`} hidden>
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
          <div data-assist="marked" hidden>
            <Status tone="live" icon="check">
              {t('voting.card.marked')}
            </Status>
          </div>
        </PageHead>
      </OneProject>
      <div data-assist="full" role="status" hidden>
        <Note tone="warn">{t('voting.assisted.full', { most })}</Note>
      </div>
      <div className="cols-2">
        <Button size="l" data-assist="toggle" data-id={project.id} data-drop={t('voting.one.drop')}>
          {t('voting.one.support')}
        </Button>
        <Button size="l" kind="second" data-assist="next">
          {t('voting.one.next')}
        </Button>
      </div>
      <Button kind="quiet" icon="left" data-assist="before" hidden={at === 0}>
        {t('voting.assisted.before')}
      </Button>
    </Moment>
  );
}
