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
  const listed = (keys: readonly string[] = []) => keys.map(named).join(', ');
  return lost[reason.why ?? 'no-votes']({ t, reason, listed });
}

interface Lost {
  readonly t: Say;
  readonly reason: Reason;
  /** Projects by their keys, as a list to be read. */
  readonly listed: (keys?: readonly string[]) => string;
}

const lost: { readonly [Why in NonNullable<Reason['why']>]: (of: Lost) => string } = {
  'no-votes': ({ t }) => t('tally.reason.no-votes'),
  'below-gate': ({ t }) => t('tally.reason.below-gate'),
  'over-budget': ({ t }) => t('tally.reason.over-budget'),
  'after-the-end': ({ t }) => t('tally.reason.after-the-end'),
  'does-not-fit': ({ t, reason }) => t('tally.reason.does-not-fit', { left: wholeOf(reason.left ?? '0') }),
  'equal-did-not-fit': ({ t, reason, listed }) =>
    t('tally.reason.equal-did-not-fit', { projects: listed(reason.equals) }),
  'few-supporters': ({ t, reason }) => t('tally.reason.few-supporters', { missing: missingOf(reason) }),
  'money-spent': ({ t, ...of }) => t('tally.reason.money-spent', spentOf(of)),
  narrowly: ({ t, ...of }) => t('tally.reason.narrowly', spentOf(of)),
  tie: ({ t, reason: { tie }, listed }) =>
    t('tally.reason.tie', {
      projects: listed(tie?.projects),
      step: t.reason(`tally.step.${tie?.decidedBy ?? 'id'}`),
    }),
};

const spentOf = ({ reason, listed }: Omit<Lost, 't'>) => ({
  projects: listed(reason.money?.spentOn.slice(0, 4).map(({ project }) => project)),
  missing: missingOf(reason),
});
