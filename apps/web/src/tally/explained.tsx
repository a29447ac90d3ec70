import { CountPicture, MoneyFigure, Section } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { of100, type Results } from './results.ts';

const steps = [1, 2, 3] as const;

interface Props {
  readonly results: Results;
  readonly visit: VillageVisit;
}

/** The rule in three pictures with a sentence each, and what the voters got out of it. */
export function Explained({ results, visit }: Props) {
  const { t } = visit;
  const kind = results.rule['kind'] === 'equal-shares' ? 'shares' : 'greedy';
  return (
    <div className="band">
      <div className="wrap">
        <Section id="how" title={t(`tally.how.${kind}.title`)}>
          <ol className="cols-3">
            {steps.map((step) => (
              <li key={step} className="card tight">
                <CountPicture rule={kind} step={step} />
                <h3>
                  {step}. {t(`tally.how.${kind}.${step}.title`)}
                </h3>
                <p>{sentenceOf(step, kind, { results, visit })}</p>
              </li>
            ))}
          </ol>
        </Section>
        <Gains results={results} visit={visit} />
      </div>
    </div>
  );
}

function sentenceOf(step: 1 | 2 | 3, kind: 'shares' | 'greedy', { results, visit: { t } }: Props): string {
  if (kind === 'greedy') return t(`tally.how.greedy.${step}.text`);
  return step === 1
    ? t('tally.how.shares.1.text', { amount: endowmentOf(results) })
    : t(`tally.how.shares.${step}.text`);
}

/** A voter's share at the end, in minor units, cut. */
const endowmentOf = ({ endowment }: Results): bigint =>
  endowment ? BigInt(endowment.num) / BigInt(endowment.den) : 0n;

/** How many voters have a winner of their own, here and by the other way of counting. */
function Gains({ results: { measures, besideGreedy, rule }, visit: { t } }: Props) {
  const { votersWithWinner, voters, averageWinners } = measures;
  const share = (count: number) => t('tally.turnout.share', { count: of100(count, voters) });
  return (
    <Section id="gains" title={t('tally.beside.title')}>
      <div className="figures-row">
        <MoneyFigure label={t('tally.beside.withWinner')} amount={share(votersWithWinner)} />
        <MoneyFigure label={t('tally.beside.average')} amount={t.format.number(Number(averageWinners), 1)} />
        {rule['kind'] === 'equal-shares' && (
          <MoneyFigure label={t('tally.beside.greedy')} amount={share(besideGreedy.withWinnerSecond)} />
        )}
      </div>
    </Section>
  );
}
