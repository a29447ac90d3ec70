import { isRanked } from '@ortaq/domain/voting';
import { Button, ButtonLink, ChosenList, Note, PageHead, QuietLine } from '@ortaq/ui';

import { FormErrors } from '../platform/form-errors.tsx';
import type { VillageVisit } from '../platform/page.ts';
import { type Mark, writeMarks } from './marks.ts';
import type { MyVoting, Poll } from './poll.ts';
import { stepOf } from './poll.ts';
import { lookOf } from './project-words.ts';
import { Voter } from './voter.tsx';

interface Props {
  readonly poll: Poll;
  readonly mine: MyVoting;
  readonly visit: VillageVisit;
}

/** The marked projects that are on the ballot: by their numbers, or in the order of a ranking. */
function chosenOf({ ballot, marks }: Poll) {
  const found = marks.flatMap((mark) => {
    const project = ballot.projects.find(({ number }) => number === mark.number);
    return project ? [{ mark, project }] : [];
  });
  return isRanked(ballot.form) ? found : found.toSorted((a, b) => a.mark.number - b.mark.number);
}

/** «Осы 3 жоба ма?» Nothing else is on the page. */
export function CheckQuestion({ poll, mine, visit }: Props) {
  const { t } = visit;
  const chosen = chosenOf(poll);
  const total = chosen.reduce((sum, { project }) => sum + BigInt(project.cost), 0n);
  const count = chosen.length;
  return (
    <>
      <FormErrors visit={visit} fields={[]} form="cast" />
      <PageHead
        title={count === 1 ? t('voting.check.title.one') : t('voting.check.title', { count })}
        lead={t.pieces('voting.check.lead', { notYet: <b key="notYet">{t('voting.check.notYet')}</b> })}
      />
      <div className="stack">
        <ChosenList
          projects={chosen.map(({ mark, project }, at) => ({
            ...lookOf(project, poll, visit),
            key: String(project.number),
            note: noteOf(mark, { at, poll, visit }),
          }))}
          total={{ label: t('voting.check.total', { count }), amount: t.format.money(total) }}
        />
        {mine.isCounted && <Note tone="warn">{t('voting.check.again')}</Note>}
        {count === 1 && <p>{t('voting.check.more')}</p>}
        <CastForm marks={chosen.map(({ mark }) => mark)} visit={visit} />
        <QuietLine icon="key">{t('voting.check.until', { at: t.format.dayTime(poll.ballot.closesAt) })}</QuietLine>
        <Voter visit={visit} />
      </div>
    </>
  );
}

interface NoteFacts {
  readonly at: number;
  readonly poll: Poll;
  readonly visit: VillageVisit;
}

function noteOf({ points }: Mark, { at, poll, visit: { t } }: NoteFacts): string | undefined {
  if (points !== null) return t('voting.check.points', { points });
  return isRanked(poll.ballot.form) ? t('voting.card.place', { rank: at + 1 }) : undefined;
}

interface FormProps {
  readonly marks: readonly Mark[];
  readonly visit: VillageVisit;
}

/** What is cast is what is read above, whatever another tab has marked meanwhile. */
function CastForm({ marks, visit }: FormProps) {
  const { t, language } = visit;
  const to = (step: '' | '/receipt') => `/${language}${stepOf(visit, step)}`;
  return (
    <form
      id="cast"
      method="post"
      className="stack"
      data-sending={t('voting.check.sending')}
      data-receipt={to('/receipt')}
    >
      <input type="hidden" name="act" value="cast" />
      <input type="hidden" name="mark" value={writeMarks(marks)} />
      <div hidden>
        <Note tone="warn" role="alert" title={t('voting.check.offline.title')}>
          {t('voting.check.offline.text')}
        </Note>
      </div>
      <div className="cols-2">
        <Button type="submit" size="l" block>
          {t('voting.check.yes')}
        </Button>
        <ButtonLink href={to('')} kind="second" size="l" block>
          {t('voting.check.no')}
        </ButtonLink>
      </div>
    </form>
  );
}
