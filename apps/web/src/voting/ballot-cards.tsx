import { hasPoints, isRanked } from '@ortaq/domain/voting';
import { BallotCard, BallotFieldCard, BallotList } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { pointsField, rankField } from './ballot-form.ts';
import type { Mark } from './marks.ts';
import type { BallotProject, Poll } from './poll.ts';
import { lookOf, spokenOf } from './project-words.ts';

interface Props {
  readonly poll: Poll;
  readonly marks: readonly Mark[];
  readonly visit: VillageVisit;
}

/** Every project of the ballot, in this browser's own order. */
export function BallotCards({ poll, marks, visit }: Props) {
  const { form, projects } = poll.ballot;
  const Card = hasPoints(form) ? PointsCard : isRanked(form) ? RankCard : TickCard;
  return (
    <BallotList label={visit.t('voting.ballot.list')}>
      {projects.map((project) => (
        <Card
          key={project.number}
          project={project}
          at={marks.findIndex(({ number }) => number === project.number)}
          {...{ poll, marks, visit }}
        />
      ))}
    </BallotList>
  );
}

/** `at`: where among the marks it stands, −1 for a project without one. */
interface CardProps extends Props {
  readonly project: BallotProject;
  readonly at: number;
}

const More = ({ project: { number }, visit: { t, language, village } }: CardProps) => (
  <a className="btn btn-quiet" href={`/${language}/${village.slug}/vote/projects/${number}`}>
    {t('voting.card.more')}
    <span className="sr">: №{number}</span>
  </a>
);

function TickCard(props: CardProps) {
  const { project, at, poll, visit } = props;
  const look = lookOf(project, poll, visit);
  return (
    <BallotCard
      {...look}
      id={`no-${project.number}`}
      name="project"
      value={String(project.number)}
      checked={at >= 0}
      single={poll.ballot.form.type === 'choose-1'}
      spoken={spokenOf(project, look.place, visit)}
      size={project.cost}
      chosenWord={visit.t('voting.card.marked')}
    >
      <More {...props} />
    </BallotCard>
  );
}

function PointsCard(props: CardProps) {
  const { project, at, marks, poll, visit } = props;
  const look = lookOf(project, poll, visit);
  return (
    <BallotFieldCard
      {...look}
      id={`no-${project.number}`}
      field={
        <input
          className="input"
          type="number"
          inputMode="numeric"
          min={0}
          max={poll.ballot.form.points ?? undefined}
          name={pointsField(project.number)}
          defaultValue={marks[at]?.points ?? ''}
          aria-label={`${visit.t('voting.card.points')}: ${spokenOf(project, look.place, visit)}`}
          data-number={project.number}
          data-size={project.cost}
        />
      }
    >
      <More {...props} />
    </BallotFieldCard>
  );
}

function RankCard(props: CardProps) {
  const { project, at, poll, visit } = props;
  const look = lookOf(project, poll, visit);
  const { form, projects } = poll.ballot;
  const places = Array.from({ length: form.most ?? projects.length }, (_, place) => place + 1);
  return (
    <BallotFieldCard
      {...look}
      id={`no-${project.number}`}
      field={
        <select
          className="input"
          name={rankField(project.number)}
          defaultValue={at >= 0 ? at + 1 : ''}
          aria-label={`${visit.t('voting.card.rank')}: ${spokenOf(project, look.place, visit)}`}
          data-number={project.number}
          data-size={project.cost}
          data-rank=""
        >
          <option value="">–</option>
          {places.map((place) => (
            <option key={place} value={place}>
              {place}
            </option>
          ))}
        </select>
      }
    >
      <More {...props} />
    </BallotFieldCard>
  );
}
