import { MoneyFigure, MoneyNumbers, ShareBar, Status } from '@ortaq/ui';
import type { CountResult } from '@ortaq/tally';

import type { Side } from './choice.ts';
import { type Compared, withLook } from './compared.ts';
import type { ElectionRead } from './election-read.ts';
import type { LabSay } from './lab-data.ts';

interface Props {
  readonly side: Side;
  readonly result: CountResult;
  readonly election: ElectionRead;
  readonly compared: Compared | null;
  readonly named: (key: string) => string;
  readonly t: LabSay;
}

/** Who got something of their own, what it costs, and what is other than under the first rule. */
export function Outcome({ side, result, election, compared, named, t }: Props) {
  const { measures, winners, totalCost } = result;
  const { votersWithWinner: count, voters } = measures;
  const rows = [
    { key: 'winners', label: t('tally.lab.winners'), amount: t.format.number(winners.length) },
    { key: 'spent', label: t('tally.lab.spent'), amount: t.format.money(totalCost) },
    { key: 'left', label: t('tally.lab.left'), amount: t.format.money(election.budget - totalCost) },
    { key: 'average', label: t('tally.beside.average'), amount: t.format.number(Number(measures.averageWinners), 2) },
  ];
  return (
    <>
      <div className="tight">
        <MoneyFigure
          label={t('tally.beside.withWinner')}
          amount={t.format.percent(count / Math.max(voters, 1), 1)}
          note={t('tally.lab.of', { count, voters })}
        />
        <ShareBar size={count} whole={voters} pattern={side === 'a' ? 'paid' : 'contracted'} />
      </div>
      <MoneyNumbers amounts={rows} />
      {side === 'b' && compared && <Changes compared={compared} named={named} t={t} />}
    </>
  );
}

/** More than these are told by their number. */
const FEW = 8;

const signs = { gained: ['plus', 'good'], lost: ['minus', 'warn'] } as const;

/** Which projects came in and which went out. */
function Changes({ compared, named, t }: Pick<Props, 'named' | 't'> & { readonly compared: Compared }) {
  const changed = (['gained', 'lost'] as const)
    .map((look) => ({ look, names: withLook(compared, look).map(({ key }) => named(key)) }))
    .filter(({ names }) => names.length > 0);
  if (changed.length === 0)
    return (
      <Status icon="check" tone="good">
        {t('tally.lab.same')}
      </Status>
    );
  return (
    <ul className="tight">
      {changed.map(({ look, names }) => (
        <li key={look}>
          <Status icon={signs[look][0]} tone={signs[look][1]}>
            {names.length > FEW
              ? t(`tally.lab.${look}.count`, { count: names.length })
              : t(`tally.lab.${look}`, { projects: names.join(', ') })}
          </Status>
        </li>
      ))}
    </ul>
  );
}
