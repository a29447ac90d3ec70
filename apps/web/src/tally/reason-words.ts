import type { OutputOf, tally } from '@ortaq/contract';
import type { Say } from '@ortaq/words';

type Results = NonNullable<OutputOf<typeof tally.readResults>['results']>;
export type Reason = Results['projects'][number]['reason'];

/** Whole minor units of an amount that the count gives with three more decimals, cut. */
export const wholeOf = (amount: string): bigint => BigInt(amount.split('.')[0]!);

/** What the supporters could put together at the end, and how much was missing to the price. */
export const missingOf = ({ money, why }: Reason): bigint =>
  money ? wholeOf(money.needed) - wholeOf(why === 'few-supporters' ? money.atStart : money.atEnd) : 0n;

/** The sentence for why a project won or not. `named` shows a project by its key. */
export function reasonWords(t: Say, reason: Reason, named: (key: string) => string): string {
  if (reason.how === 'shares') return t('tally.reason.shares', { price: wholeOf(reason.price ?? '0') });
  if (reason.how) return t(`tally.reason.${reason.how}`);
  return lostWords(t, reason, named);
}

function lostWords(t: Say, reason: Reason, named: (key: string) => string): string {
  const { why = 'no-votes' } = reason;
  if (why === 'tie') return tieWords(t, reason, named);
  if (why === 'does-not-fit') return t('tally.reason.does-not-fit', { left: wholeOf(reason.left ?? '0') });
  if (why === 'few-supporters') return t('tally.reason.few-supporters', { missing: missingOf(reason) });
  if (why === 'money-spent' || why === 'narrowly') {
    const projects = (reason.money?.spentOn ?? []).slice(0, 4).map(({ project }) => named(project));
    return t(`tally.reason.${why}`, { projects: projects.join(', '), missing: missingOf(reason) });
  }
  return t(`tally.reason.${why}`);
}

function tieWords(t: Say, { tie }: Reason, named: (key: string) => string): string {
  const projects = (tie?.projects ?? []).map(named).join(', ');
  return t('tally.reason.tie', { projects, step: t.reason(`tally.step.${tie?.decidedBy ?? 'id'}`) });
}
