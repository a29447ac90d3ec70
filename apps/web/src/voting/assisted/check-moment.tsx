import { Button, Note, PageHead } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import { Moment } from '../moment.tsx';
import { lookOf } from '../project-words.ts';
import type { AssistedPoll } from './assisted-data.ts';

interface Props {
  readonly poll: AssistedPoll;
  readonly visit: VillageVisit;
}

/** These projects? Every one of the ballot stands here, and a script shows those that were marked. */
export function CheckMoment({ poll, visit }: Props) {
  const { t } = visit;
  return (
    <Moment name="check" hidden>
      <div data-assist="some">
        <PageHead title={t('voting.assisted.check')} />
      </div>
      <div data-assist="nothing" hidden>
        <PageHead title={t('voting.assisted.check.none')} />
      </div>
      <ul className="stack">
        {poll.ballot.projects.map((project) => {
          const { number, title, cost, lang } = lookOf(project, poll, visit);
          return (
            <li key={project.id} className="panel" data-chosen={project.id} hidden>
              <p className="h2">
                {number} <span lang={lang}>{title}</span>
              </p>
              <p className="money">{cost}</p>
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
