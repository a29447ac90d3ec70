import { Button, PageHead } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import { Moment } from '../moment.tsx';
import { lookOf } from '../project-words.ts';
import type { AssistedPoll } from './assisted-data.ts';
import { ProjectStops } from './project-stops.tsx';

interface Props {
  readonly poll: AssistedPoll;
  readonly visit: VillageVisit;
}

/** A ranking after its projects were read: every project is one large button that takes the next place, or gives its own back. */
export function OrderMoment({ poll, visit }: Props) {
  const { t } = visit;
  return (
    <Moment name="order" hidden>
      <PageHead title={t('voting.assisted.order')} lead={t('voting.assisted.order.lead')} />
      <ul className="stack">
        {poll.ballot.projects.map((project) => {
          const { number, title, cost, lang } = lookOf(project, poll, visit);
          return (
            <li key={project.id} data-project={project.number}>
              <Button size="l" kind="second" block data-assist="rank" data-number={project.number}>
                <span>
                  <b data-assist="said" />{' '}
                  <span lang={lang}>
                    {number} {title}
                  </span>{' '}
                  <span className="money">{cost}</span>
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
      <ProjectStops poll={poll} visit={visit} />
      <div className="cols-2">
        <Button size="l" data-assist="next">
          {t('voting.bar.check.long')}
        </Button>
        <Button size="l" kind="second" data-assist="before">
          {t('voting.assisted.before')}
        </Button>
      </div>
    </Moment>
  );
}
