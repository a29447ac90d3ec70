import { Dots } from './patterns.tsx';
import { shareOf, type Size } from './share.ts';

export type Segment = { key: string; size: Size; text?: string | undefined };

type Props = {
  label: string;
  parts: Segment[];
  /** The whole width; what the parts leave free is dotted. */
  whole: Size;
  height?: number | undefined;
  look?: 'part' | 'outline' | undefined;
  /** How far above the strip the line of the whole begins, in pixels. */
  reach?: number | undefined;
};

const sum = (parts: Segment[]) => parts.reduce((total, { size }) => total + Number(size), 0);

/** One strip of money cut into parts; parts beyond the whole shrink together and the bar never turns red. */
export function Segments({ label, parts, whole, height = 14, look = 'part', reach = 0 }: Props) {
  const used = sum(parts);
  const track = Math.max(used, Number(whole));
  const before = (at: number) => shareOf(sum(parts.slice(0, at)), track);
  const rest = track - used;
  return (
    <svg className="bar-svg" height={height} role="img" aria-label={label}>
      {rest > 0 && (
        <svg x={shareOf(used, track)} width={shareOf(rest, track)} height="100%">
          <Dots />
        </svg>
      )}
      {parts.map(({ key, size, text }, at) => (
        <svg key={key} x={before(at)} width={shareOf(size, track)} height="100%">
          <rect className={`p-${look}`} width="100%" height="100%" />
          {look === 'outline' && <rect className="p-sep" width="100%" height="100%" />}
          {text && (
            <text x="50%" y="50%" className={Number(size) < track / 10 ? 'wide-only' : undefined}>
              {text}
            </text>
          )}
        </svg>
      ))}
      {used > Number(whole) && (
        <line className="p-mark" x1={shareOf(whole, track)} x2={shareOf(whole, track)} y1={-reach} y2="100%" />
      )}
    </svg>
  );
}
