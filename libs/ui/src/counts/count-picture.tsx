import type { IconName } from '../marks/icon-names.ts';
import { sheets } from '../marks/sheets.ts';

type Props = { rule: 'shares' | 'greedy'; step: 1 | 2 | 3 };

/** A voter with coins above: filled where they pay for the project. */
type Voter = { coins: number; pays?: boolean };
type Scene = { voters: Voter[]; paid: number; icon?: IconName };

const scenes: Record<Props['step'], Scene> = {
  1: { voters: [3, 3, 3, 3, 3].map((coins) => ({ coins })), paid: 0 },
  2: { voters: [2, 2, 2, 2, 3].map((coins, at) => ({ coins, pays: at < 4 })), paid: 4, icon: 'light' },
  3: { voters: [2, 2, 1, 1, 2].map((coins, at) => ({ coins, pays: at > 1 })), paid: 3, icon: 'water' },
};

const Coin = ({ x, y }: { x: number; y: number }) => (
  <>
    <circle className="coin" cx={x} cy={y} r="9" />
    <path className="coin-sign" d={`M${x - 3.5} ${y - 4}h7m-7 3h7m-3.5 0v6`} />
  </>
);

/** Everybody holds the same; supporters put it together; what is left goes on. */
function Shares({ voters, paid, icon }: Scene) {
  const gap = icon ? 38 : 56;
  const middle = (at: number) => 38 + at * gap;
  return (
    <>
      {voters.map(({ coins, pays }, at) => (
        <g key={at}>
          <path className={pays ? 'voter pays' : 'voter'} d={`M${middle(at) - 14} 116a14 17 0 0 1 28 0z`} />
          <circle className={pays ? 'voter pays' : 'voter'} cx={middle(at)} cy="86" r="8" />
          {Array.from({ length: coins }, (_, level) => (
            <Coin key={level} x={middle(at)} y={64 - level * 16} />
          ))}
        </g>
      ))}
      {icon && (
        <>
          <path className="lead-on" d="M208 78h18m-7-7 7 7-7 7" />
          {Array.from({ length: paid }, (_, at) => (
            <Coin key={at} x={238 + at * 15} y={52} />
          ))}
          <svg className="i" x="236" y="70" width="48" height="48" aria-hidden>
            <use href={`${sheets.icons}#${icon}`} />
          </svg>
        </>
      )}
    </>
  );
}

/** Projects in the order of their votes: all, those that fit, and the one that was passed over. */
const fits: Record<Props['step'], boolean[]> = {
  1: [false, false, false, false],
  2: [true, true, false, false],
  3: [true, true, false, true],
};

const Votes = ({ step }: Pick<Props, 'step'>) =>
  fits[step].map((isIn, at) => (
    <rect
      key={at}
      className={isIn ? 'voter pays' : 'voter'}
      x="38"
      y={18 + at * 28}
      width={220 - at * 44}
      height="18"
    />
  ));

/** One step of how votes become winners, as a picture; its words stand below it. */
export function CountPicture({ rule, step }: Props) {
  return (
    <svg className="count-picture" viewBox="0 0 300 132" aria-hidden>
      {rule === 'shares' ? <Shares {...scenes[step]} /> : <Votes step={step} />}
    </svg>
  );
}
