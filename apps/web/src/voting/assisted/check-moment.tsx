import type { BallotForm } from '@ortaq/domain/cycles';
import { hasPoints, isRanked } from '@ortaq/domain/voting';
import { Button, Note, PageHead } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import { Moment } from '../moment.tsx';
import { isTicked } from '../poll.ts';
import { lookOf } from '../project-words.ts';
import type { AssistedPoll } from './assisted-data.ts';

interface Props {
  readonly poll: AssistedPoll;
  readonly visit: VillageVisit;
}

function questionOf(form: BallotForm) {
  if (hasPoints(form)) return 'voting.assisted.check.points';
  return isRanked(form) ? 'voting.assisted.check.order' : 'voting.assisted.check';
}

/** These projects? Every one of the ballot stands here, and a script shows those that were marked. */
export function CheckMoment({ poll, visit }: Props) {
  const { t } = visit;
  return (
    <Moment name="check" hidden>
      <div data-assist="some">
        <PageHead title={t(questionOf(poll.ballot.form))} />
        <p data-assist="left" />
      </div>
      <div data-assist="nothing" hidden>
        <PageHead title={t('voting.assisted.check.none')} />
      </div>
      <ul className="stack">
        {poll.ballot.projects.map((project) => {
          const { number, title, cost, lang } = lookOf(project, poll, visit);
          return (
            <li key={project.id} className="panel" data-project={project.number} data-chosen="" hidden>
              <p className="h2">
                {number} <span lang={lang}>{title}</span>
              </p>
              <p className="money">{cost}</p>
              {!isTicked(poll) && <p className="h3" data-assist="said" />}
            </li>
          );
        })}
      </ul>
      <div data-assist="refused" role="alert" hidden>
        <Note tone="bad" title={t('voting.check.failed.title')}>
          <p data-assist="reason" />
        </Note>
      </div>
      <div className="cols-2">
        <Button size="l" data-assist="yes" data-sending={t('voting.assisted.sending')}>
          {t('voting.assisted.yes')}
        </Button>
        <Button size="l" kind="second" data-assist="change">
          {t('voting.assisted.no')}
        </Button>
      </div>
    </Moment>
  );
}
