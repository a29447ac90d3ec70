import { hasPoints, isRanked, limitsOf } from '@ortaq/domain/voting';
import { Button, PointStepper } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { pointsOf } from './one-by-one.ts';
import type { BallotProject, Poll } from './poll.ts';

interface Props {
  readonly poll: Poll;
  readonly project: BallotProject;
  readonly visit: VillageVisit;
}

/** What one may do with the project on the screen: tick it, give it a place, or give it points. */
export const OneActs = (props: Props) => (
  <form id="one" method="post" className="stack">
    <input type="hidden" name="number" value={props.project.number} />
    {hasPoints(props.poll.ballot.form) ? <Points {...props} /> : <Mark {...props} />}
  </form>
);

const isMarked = ({ poll, project }: Props): boolean => poll.marks.some(({ number }) => number === project.number);

function wordsOf(props: Props): string {
  const { form } = props.poll.ballot;
  const { t } = props.visit;
  if (!isRanked(form)) return t(isMarked(props) ? 'voting.one.drop' : 'voting.one.support');
  const rank = Math.min(props.poll.marks.length + 1, limitsOf(form).most);
  return isMarked(props) ? t('voting.one.unrank') : t('voting.one.rank', { rank });
}

function Mark(props: Props) {
  const isDropped = isMarked(props);
  return (
    <div className="cols-2">
      <Button
        type="submit"
        name="act"
        value={isDropped ? 'drop' : 'support'}
        size="l"
        kind={isDropped ? 'second' : 'main'}
      >
        {wordsOf(props)}
      </Button>
      <Button type="submit" name="act" value="next" size="l" kind={isDropped ? 'main' : 'second'}>
        {props.visit.t('voting.one.next')}
      </Button>
    </div>
  );
}

function Points({ poll, project: { number }, visit: { t } }: Props) {
  const act = { type: 'submit', name: 'act', 'data-number': number } as const;
  return (
    <>
      <PointStepper
        label={`${t('voting.card.points')}: №${number}`}
        value={pointsOf(poll.marks, number)}
        less={{ ...act, value: 'less', 'aria-label': t('voting.one.less') }}
        more={{ ...act, value: 'more', 'aria-label': t('voting.one.more') }}
      />
      <Button type="submit" name="act" value="next" size="l" block>
        {t('voting.one.next')}
      </Button>
    </>
  );
}
