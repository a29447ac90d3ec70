import type { OutputOf, cycles } from '@ortaq/contract';
import type { Phase } from '@ortaq/domain/cycles';
import { ButtonLink, type IconName, StageBanner } from '@ortaq/ui';

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

function leadOf({ phase, envelope, votingOpensAt }: HomeCycle, { t }: VillageVisit): string {
  if (phase === 'draft' || phase === 'announced' || phase === 'submission' || phase === 'voting')
    return t('cycles.home.lead.money', { amount: BigInt(envelope) });
  if (phase === 'ballot') return t('cycles.home.lead.ballot', { at: t.format.date(votingOpensAt) });
  return t(`cycles.home.lead.${phase}`);
}

function deadlineOf({ phase, deadline, nextChangeAt }: HomeCycle, { t, now }: VillageVisit) {
  const opens = phase === 'announced' || phase === 'ballot' ? nextChangeAt : null;
  if (opens) return t('cycles.home.opens', { at: t.format.dateTime(opens) });
  if (!deadline) return undefined;
  return (
    <>
      {t('cycles.home.deadline', { at: t.format.dateTime(deadline) })}
      <br />
      {t('cycles.home.left', { left: t.format.daysLeft(deadline, now) })}
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
      lead={leadOf(cycle, visit)}
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
