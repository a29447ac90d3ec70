import { Section } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Results } from './results.ts';

const steps = [1, 2, 3] as const;

/** The rule in three short steps, and what the voters got out of it. */
export function Explained({ results, visit: { t } }: { readonly results: Results; readonly visit: VillageVisit }) {
  const kind = results.rule['kind'] === 'equal-shares' ? 'shares' : 'greedy';
  const { votersWithWinner, voters, averageWinners } = results.measures;
  const of100 = (count: number) => Math.round((count * 100) / Math.max(voters, 1));
  return (
    <>
      <Section id="how" title={t(`tally.how.${kind}.title`)}>
        <ol className="cols-3">
          {steps.map((step) => (
            <li key={step} className="panel stack">
              <h3>
                {step}. {t(`tally.how.${kind}.${step}.title`)}
              </h3>
              <p>
                {step === 1 && kind === 'shares'
                  ? t('tally.how.shares.1.text', { amount: endowmentOf(results) })
                  : plainStep(t, kind, step)}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="voters" title={t('tally.beside.title')}>
        <ul className="stack">
          <li>{t('tally.beside.withWinner', { count: of100(votersWithWinner) })}</li>
          <li>{t('tally.beside.average', { count: t.format.number(Number(averageWinners), 1) })}</li>
          {kind === 'shares' && (
            <li className="muted">
              {t('tally.beside.greedy', { count: of100(results.besideGreedy.withWinnerSecond) })}
            </li>
          )}
        </ul>
      </Section>
    </>
  );
}

const plainStep = (t: VillageVisit['t'], kind: 'shares' | 'greedy', step: 1 | 2 | 3): string =>
  kind === 'greedy' ? t(`tally.how.greedy.${step}.text`) : t(`tally.how.shares.${step === 1 ? 2 : step}.text`);

/** A voter's share at the end, in minor units, cut. */
const endowmentOf = ({ endowment }: Results): bigint =>
  endowment ? BigInt(endowment.num) / BigInt(endowment.den) : 0n;
