import type { OutputOf, cycles } from '@ortaq/contract';
import type { Phase } from '@ortaq/domain/cycles';
import { ButtonLink, type IconName, Money, StageBanner } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';

export type Home = OutputOf<typeof cycles.readHome>;
export type HomeCycle = NonNullable<Home['cycle']>;

type Act = 'vote' | 'propose' | 'projects' | 'results' | 'money' | 'rules';

/** The one thing to do in a stage, and the second. */
const acts: Record<Phase, readonly [Act, Act?]> = {
  draft: ['rules'],
  announced: ['rules'],
  submission: ['propose', 'projects'],
  review: ['projects', 'rules'],
  ballot: ['projects', 'rules'],
  voting: ['vote', 'projects'],
  tally: ['projects'],
  council: ['results', 'projects'],
  spending: ['money', 'results'],
  closed: ['money', 'results'],
};

const icons: Partial<Record<Act, IconName>> = { vote: 'ballot', propose: 'edit', money: 'coins' };

const ofMoney = ['draft', 'announced', 'submission', 'voting'] as const;
const isOfMoney = (phase: Phase): phase is (typeof ofMoney)[number] => ofMoney.some((each) => each === phase);

/** Why the stage matters, in a sentence. */
export function leadOf({ phase, envelope, votingOpensAt }: HomeCycle, { t }: VillageVisit): string {
  if (isOfMoney(phase)) return t('cycles.home.lead.money', { amount: BigInt(envelope) });
  if (phase === 'ballot') return t('cycles.home.lead.ballot', { at: t.format.date(votingOpensAt) });
  return t(`cycles.home.lead.${phase}`);
}

/** The same sentence for the eye, with its amount in bold. */
const MoneyLead = ({ cycle, visit: { t } }: { readonly cycle: HomeCycle; readonly visit: VillageVisit }) => (
  <>
    {t.pieces('cycles.home.lead.money', {
      amount: <Money key="amount">{t.format.money(BigInt(cycle.envelope))}</Money>,
    })}
  </>
);

/** By when, or from when: the one hour that a resident waits for. */
function deadlineOf({ phase, deadline, nextChangeAt, votingOpensAt }: HomeCycle, { t, now }: VillageVisit) {
  if (phase === 'announced' && nextChangeAt) return t('cycles.home.opens', { at: t.format.dateTime(nextChangeAt) });
  if (phase === 'review' || phase === 'ballot')
    return new Date(votingOpensAt) > now && t('cycles.home.polls', { at: t.format.dateTime(votingOpensAt) });
  if (!deadline) return undefined;
  return (
    <>
      {t.pieces('cycles.home.deadline', { at: <b key="at">{t.format.dateTime(deadline)}</b> })}
      <br />
      <b>{t.format.daysLeft(deadline, now)}</b>
    </>
  );
}

/** What happens now, why it matters, the one act, until when. */
export function HomeBanner({ cycle, visit }: { readonly cycle: HomeCycle | null; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  if (!cycle) return <StageBanner title={t('cycles.home.none.title')} lead={t('cycles.home.none.lead')} />;
  const [first, second] = acts[cycle.phase];
  const link = (act: Act, kind: 'main' | 'second') => (
    <ButtonLink href={`/${language}/${village.slug}/${act}`} kind={kind} size="l" icon={icons[act]}>
      {t(`cycles.home.act.${act}`)}
    </ButtonLink>
  );
  return (
    <StageBanner
      now={t('cycles.home.now', { stage: t(`cycles.phase.${cycle.phase}`) })}
      title={t(`cycles.home.title.${cycle.phase}`)}
      lead={isOfMoney(cycle.phase) ? <MoneyLead cycle={cycle} visit={visit} /> : leadOf(cycle, visit)}
      acts={
        <>
          {link(first, 'main')}
          {second && link(second, 'second')}
        </>
      }
      deadline={deadlineOf(cycle, visit)}
    />
  );
}
