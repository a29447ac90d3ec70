import { isRanked } from '@ortaq/domain/voting';
import { ChosenList, Note, PageHead, QuietLine } from '@ortaq/ui';

import { IslandData } from '../platform/island.tsx';
import type { VillageVisit } from '../platform/page.ts';
import { CastForm } from './cast-form.tsx';
import { castData, type Checking } from './cast-data.ts';
import type { Mark } from './marks.ts';
import type { Poll } from './poll.ts';
import { lookOf } from './project-words.ts';
import { Secret } from './secret.tsx';
import { Voter } from './voter.tsx';

/** The marked projects that are on the ballot: by their numbers, or in the order of a ranking. */
function chosenOf({ ballot, marks }: Poll) {
  const found = marks.flatMap((mark) => {
    const project = ballot.projects.find(({ number }) => number === mark.number);
    return project ? [{ mark, project }] : [];
  });
  return isRanked(ballot.form) ? found : found.toSorted((a, b) => a.mark.number - b.mark.number);
}

/** «Осы 3 жоба ма?» Nothing else is on the page. */
export function CheckQuestion(checking: Checking) {
  const { poll, visit } = checking;
  const { t } = visit;
  const chosen = chosenOf(poll);
  const total = chosen.reduce((sum, { project }) => sum + BigInt(project.cost), 0n);
  const count = chosen.length;
  return (
    <>
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
        <div data-check="again" hidden>
          <Note tone="warn">{t('voting.check.again')}</Note>
        </div>
        {count === 1 && <p>{t('voting.check.more')}</p>}
        <CastForm poll={poll} visit={visit} />
        <QuietLine icon="key">{t('voting.check.until', { at: t.format.dayTime(poll.ballot.closesAt) })}</QuietLine>
        <Secret tokens={poll.tokens} visit={visit} />
        <Voter visit={visit} />
      </div>
      <IslandData name="check" data={castData(checking)} />
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
