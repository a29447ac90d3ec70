import type { ReactNode } from 'react';
import { PatternFill, type Pattern } from './patterns.tsx';
import { shareOf, type Size } from './share.ts';

export type Bar = { key: string; label: ReactNode; value: ReactNode; size: Size; pattern?: Pattern | undefined };
type Props = { bars: Bar[]; whole: Size; mark?: Size | undefined };

/** Long names with amounts: name and value above, bar below, zero at the left. `mark` draws a line, such as the full price. */
export function BarList({ bars, whole, mark }: Props) {
  return (
    <ul className="bars">
      {bars.map(({ key, label, value, size, pattern = 'paid' }) => (
        <li key={key}>
          <span>{label}</span>
          <b className="money">{value}</b>
          <ShareBar size={size} whole={whole} mark={mark} pattern={pattern} />
        </li>
      ))}
    </ul>
  );
}

type ShareProps = { size: Size; whole: Size; mark?: Size | undefined; pattern?: Pattern | undefined };

/** One bar on a quiet track. Hidden from speech: its words stand beside it. A value beyond the scale fills the track. */
export function ShareBar({ size, whole, mark, pattern = 'paid' }: ShareProps) {
  return (
    <svg className="track" height="14" aria-hidden>
      <svg width={shareOf(size, whole)} height="100%">
        <PatternFill pattern={pattern} />
      </svg>
      {mark !== undefined && (
        <>
          <line className="p-halo" x1={shareOf(mark, whole)} x2={shareOf(mark, whole)} y1="0" y2="100%" />
          <line className="p-mark" x1={shareOf(mark, whole)} x2={shareOf(mark, whole)} y1="-3" y2="17" />
        </>
      )}
    </svg>
  );
}
