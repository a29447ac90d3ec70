import { ButtonLink, EmptyState, Main, Note, Section } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { EarlyKey } from './early-key.tsx';
import { IssuedBy } from './issued-by.tsx';
import { type Poll, stageOf, stepOf } from './poll.ts';
import { rollHourOf } from './roll-hour.ts';

interface Props {
  readonly poll: Poll;
  readonly visit: VillageVisit;
}

/** No vote is open: when it is, or when it was, and what there is to see instead. */
export function Closed({ poll, visit }: { readonly poll: Poll | null; readonly visit: VillageVisit }) {
  const { t } = visit;
  return (
    <Main>
      {poll === null ? (
        <EmptyState level={1} drawing="meeting" title={t('voting.closed.none.title')}>
          <p>{t('voting.closed.none.text')}</p>
        </EmptyState>
      ) : stageOf(poll) === 'before' ? (
        <>
          <Before poll={poll} visit={visit} />
          <RollHourLine poll={poll} visit={visit} />
          <EarlyKey poll={poll} visit={visit} />
        </>
      ) : (
        <After poll={poll} visit={visit} />
      )}
    </Main>
  );
}

const link = ({ language, village }: VillageVisit, page: string) => `/${language}/${village.slug}/${page}`;

function Before({ poll: { ballot, cycle }, visit }: Props) {
  const { t } = visit;
  const isListed = ballot.projects.length > 0;
  return (
    <EmptyState
      level={1}
      drawing="lamp"
      title={t('voting.closed.before.title')}
      act={
        <ButtonLink href={link(visit, `projects?cycle=${cycle.mark}`)} icon="list">
          {t('voting.closed.projects')}
        </ButtonLink>
      }
    >
      <p>
        <b>{t('voting.closed.before.at', { at: t.format.dateTime(ballot.opensAt) })}</b>
      </p>
      <p>{t(isListed ? 'voting.closed.before.list' : 'voting.closed.before.later')}</p>
    </EmptyState>
  );
}

/** By when one should look whether one is on the roll, or that the hour passed without one. */
function RollHourLine({ poll: { cycle, tokens }, visit }: Props) {
  const { t } = visit;
  const { rollFreezesAt: at, mark } = cycle;
  const hour = rollHourOf({ rollFreezesAt: at, isReady: tokens.issuers.length > 0 }, visit.now);
  if (hour === null || at === null) return null;
  return (
    <Section id="roll" title={t(hour === 'ahead' ? 'voting.own.short' : 'voting.own.missed.title')}>
      <p>{t(hour === 'ahead' ? 'voting.own.coming.title' : 'voting.own.missed.text', { at })}</p>
      <p>
        <a href={link(visit, `vote/roll?cycle=${mark}`)}>{t('voting.own.look')}</a>
      </p>
    </Section>
  );
}

function After({ poll, visit }: Props) {
  const { t, language } = visit;
  const { ballot, cycle, marks, mine, tokens } = poll;
  const isCounting = ballot.phase === 'tally';
  return (
    <>
      {marks.length > 0 && (
        <Note tone="warn" role="status">
          {t(mine?.isIssued ? 'voting.closed.marksOfChange' : 'voting.closed.marks')}
        </Note>
      )}
      <EmptyState
        level={1}
        drawing="meeting"
        title={t('voting.closed.after.title')}
        act={
          <>
            {!isCounting && (
              <ButtonLink href={link(visit, `results?cycle=${cycle.mark}`)}>{t('voting.closed.results')}</ButtonLink>
            )}
            {mine?.isIssued && (
              <ButtonLink href={`/${language}${stepOf(visit, '/receipt')}`} kind="second" icon="check">
                {t('voting.ballot.receipt')}
              </ButtonLink>
            )}
            <ButtonLink href={`/${language}${stepOf(visit, '/turnout')}`} kind="second" icon="people">
              {t('voting.turnout.open')}
            </ButtonLink>
            <ButtonLink href={`/${language}${stepOf(visit, '/find')}`} kind="second" icon="shield">
              {t('voting.receipt.find')}
            </ButtonLink>
          </>
        }
      >
        <p>{t('voting.closed.after.at', { at: t.format.dateTime(ballot.closesAt) })}</p>
        <p>{t(isCounting ? 'voting.closed.after.counting' : 'voting.closed.after.results')}</p>
      </EmptyState>
      <IssuedBy tokens={tokens} visit={visit} />
    </>
  );
}
