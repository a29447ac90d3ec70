import { type OutputOf, voting } from '@ortaq/contract';
import { ButtonLink, CallLink, Confirmation, Main, Note, PageHead, Section, ShareCard, Stages } from '@ortaq/ui';
import { heldName } from '@ortaq/token/device';
import { formatPhone } from '@ortaq/words';

import { Elsewhere, signInFrom } from '../platform/elsewhere.ts';
import { IslandData } from '../platform/island.tsx';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { Moment } from './moment.tsx';
import { type Poll, pollOf, stageOf, stepOf } from './poll.ts';
import { ReceiptSlip } from './receipt-slip.tsx';

interface Data {
  readonly poll: Poll;
  readonly turnout: OutputOf<typeof voting.readTurnout>;
}

/** The vote is counted: the code, what comes next, and nothing of what was chosen. Only the device that cast knows it. */
export const receiptPage = villagePage<Data>({
  path: '/:village/vote/receipt',
  kind: 'island',
  islands: ['voting/receipt'],
  frame: 'focus',
  section: 'vote',

  async load(visit) {
    const poll = await pollOf(visit);
    if (!poll) throw new Elsewhere(stepOf(visit, ''));
    if (!poll.mine) throw new Elsewhere(signInFrom(visit));
    const turnout = await visit.call(voting.readTurnout, { community: visit.village.slug, cycle: poll.cycle.id });
    return { poll, turnout };
  },

  title: (_, { t }) => t('voting.receipt.short'),
  View: ({ data, visit }) => (
    <Main>
      <Moment name="waiting">
        <PageHead title={visit.t('voting.receipt.short')} lead={visit.t('voting.receipt.waiting')} />
        <noscript>
          <Note tone="warn">{visit.t('voting.receipt.alone')}</Note>
        </noscript>
      </Moment>
      <Moment name="here" hidden>
        <Receipt {...data} visit={visit} />
      </Moment>
      <Moment name="none" hidden>
        <NoReceipt poll={data.poll} visit={visit} />
      </Moment>
      <IslandData name="receipt" data={receiptData(data.poll)} />
    </Main>
  ),
});

const receiptData = ({ cycle, mine }: Poll) => ({ held: mine?.voter ? heldName(cycle.id, mine.voter) : null });

export type ReceiptIsland = ReturnType<typeof receiptData>;

type Props = Data & { readonly visit: VillageVisit };

function Receipt({ poll, turnout, visit }: Props) {
  const { t, language, village } = visit;
  const { phone } = village;
  return (
    <>
      <Confirmation title={t('voting.receipt.title')}>
        {t('voting.receipt.lead', { community: village.name[language], year: String(poll.cycle.fiscalYear) })}
      </Confirmation>
      <ReceiptSlip tokens={poll.tokens} visit={visit} />
      <WhatNext poll={poll} visit={visit} />
      {stageOf(poll) === 'open' && <Share poll={poll} voted={turnout.voted} visit={visit} />}
      <p className="ends">
        <ButtonLink href={`/${language}/${village.slug}`} kind="quiet">
          {t('voting.receipt.home')}
        </ButtonLink>
        {phone && <CallLink href={`tel:${phone}`}>{formatPhone(phone)}</CallLink>}
      </p>
    </>
  );
}

/** The receipt lies on the device that cast: here one can ask by the code, or vote. */
function NoReceipt({ poll, visit }: Pick<Props, 'poll' | 'visit'>) {
  const { t, language } = visit;
  return (
    <>
      <PageHead title={t('voting.receipt.none.title')} lead={t('voting.receipt.none.text')} />
      <p className="row">
        <ButtonLink href={`/${language}${stepOf(visit, '/find')}`} kind="second" icon="shield">
          {t('voting.receipt.find')}
        </ButtonLink>
        {stageOf(poll) === 'open' && (
          <ButtonLink href={`/${language}${stepOf(visit, '')}`} kind="second">
            {t('voting.ballot.short')}
          </ButtonLink>
        )}
      </p>
    </>
  );
}

/** Voting, the count, the result: which of them is now. */
function nowOf(poll: Poll): number {
  if (stageOf(poll) === 'open') return 0;
  return poll.ballot.phase === 'tally' ? 1 : 2;
}

function WhatNext({ poll, visit }: Pick<Props, 'poll' | 'visit'>) {
  const { t, language, village } = visit;
  const at = t.format.dayTime(poll.ballot.closesAt);
  const now = nowOf(poll);
  const whens = {
    change: t('voting.receipt.next.change.until', { at }),
    count: t('voting.receipt.next.count.from', { at }),
    result: t('voting.receipt.next.result.after'),
  } as const;
  const stages = (['change', 'count', 'result'] as const).map((key, place) => {
    const state = place < now ? ('done' as const) : place === now ? ('now' as const) : ('next' as const);
    return {
      key,
      name: t(`voting.receipt.next.${key}`),
      when: whens[key],
      state,
      stateWord: t(`cycles.stage.${state}`),
    };
  });
  const change = new URLSearchParams({ ...Object.fromEntries(visit.query), change: '' });
  return (
    <Section id="next" title={t('voting.receipt.next')}>
      <div className="stack">
        <Stages stages={stages} />
        <p className="row">
          {now === 0 && (
            <ButtonLink href={`/${language}/${village.slug}/vote?${change}`} kind="second" icon="edit">
              {t('voting.receipt.change')}
            </ButtonLink>
          )}
          {now === 2 && (
            <ButtonLink href={`/${language}/${village.slug}/results?cycle=${poll.cycle.mark}`} kind="second">
              {t('voting.closed.results')}
            </ButtonLink>
          )}
          <ButtonLink href={`/${language}${stepOf(visit, '/find')}`} kind="second" icon="shield">
            {t('voting.receipt.find')}
          </ButtonLink>
        </p>
      </div>
    </Section>
  );
}

/** Tells neighbours that one voted, never for what. */
function Share({ poll, voted, visit }: Pick<Props, 'poll' | 'visit'> & { voted: number }) {
  const { t, language, village, site } = visit;
  const year = String(poll.cycle.fiscalYear);
  const community = village.name[language];
  const link = `${site}/${language}/${village.slug}/vote`;
  const text = t('voting.receipt.share.text', { community, year, link });
  return (
    <section className="sect cols-2">
      <ShareCard title={t('voting.receipt.share.card')}>
        <p>{community}</p>
        <p>{t('voting.receipt.share.year', { year })}</p>
        <p>{t('voting.receipt.share.count', { count: voted })}</p>
      </ShareCard>
      <div className="tight">
        <h2 className="h3">{t('voting.receipt.share.title')}</h2>
        <p className="small muted">{t('voting.receipt.share.note')}</p>
        <ButtonLink
          href={`https://wa.me/?${new URLSearchParams({ text })}`}
          kind="second"
          icon="share"
          rel="noopener noreferrer"
        >
          {t('voting.receipt.share.act')}
        </ButtonLink>
        <ButtonLink href={`/${language}${stepOf(visit, '/turnout')}`} kind="quiet">
          {t('voting.turnout.open')}
        </ButtonLink>
      </div>
    </section>
  );
}
