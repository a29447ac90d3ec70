import { isRanked } from '@ortaq/domain/voting';
import type { ReactNode } from 'react';

import type { VillageVisit } from '../platform/page.ts';
import { pointsField, rankField } from './ballot-form.ts';
import { type BallotProject, isTicked, type Poll, stepOf } from './poll.ts';

interface Props {
  readonly poll: Poll;
  readonly visit: VillageVisit;
  /** The project whose tick the page shows by itself. */
  readonly shown?: BallotProject;
  readonly children?: ReactNode;
}

/** A tick of the ballot as its form and its bar know it. */
export const tickOf = ({ ballot, marks }: Poll, { number, cost }: BallotProject) => ({
  type: ballot.form.type === 'choose-1' ? 'radio' : 'checkbox',
  name: 'project',
  value: String(number),
  defaultChecked: marks.some((mark) => mark.number === number),
  'data-size': cost,
});

/** The same where it has points or places: what is given stands in a field that nobody types into. */
function givenOf({ ballot: { form }, marks }: Poll, { number, cost }: BallotProject) {
  const at = marks.findIndex((mark) => mark.number === number);
  const ranked = { name: rankField(number), defaultValue: at < 0 ? '' : at + 1, 'data-rank': '' };
  const pointed = { name: pointsField(number), defaultValue: marks[at]?.points ?? '' };
  return { type: 'hidden', 'data-number': number, 'data-size': cost, ...(isRanked(form) ? ranked : pointed) };
}

/** The form of the ballot on a page that shows one project: the other marks go along unseen, so that nothing is lost by sending it. */
export function WholeBallot({ poll, visit, shown, children }: Props) {
  const others = poll.ballot.projects.filter(({ number }) => number !== shown?.number);
  return (
    <form id="ballot" method="post" action={`/${visit.language}${stepOf(visit, '')}`}>
      <input type="hidden" name="act" value="check" />
      {children}
      <div hidden>
        {others.map((each) =>
          isTicked(poll) ? (
            <input key={each.number} className="tick" {...tickOf(poll, each)} />
          ) : (
            <input key={each.number} {...givenOf(poll, each)} />
          ),
        )}
      </div>
    </form>
  );
}
