import { Dots } from './patterns.tsx';
import { type Size, stripOf } from './share.ts';

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
  /** Draws what is empty too, for an enhancer that moves the parts. */
  live?: boolean | undefined;
};

/** One strip of money cut into parts; parts beyond the whole shrink together and the bar never turns red. */
export function Segments({ label, parts, whole, height = 14, look = 'part', reach = 0, live = false }: Props) {
  const strip = stripOf(
    parts.map(({ size }) => size),
    whole,
  );
  const isShort = (size: Size) => Number(size) < Math.max(Number(whole), 1) / 10;
  return (
    <svg className="bar-svg" height={height} role="img" aria-label={label}>
      {(live || strip.rest.width !== '0%') && (
        <svg {...strip.rest} height="100%" data-strip={live ? 'rest' : undefined}>
          <Dots />
        </svg>
      )}
      {parts.map(({ key, size, text }, at) => (
        <svg key={key} {...strip.parts[at]} height="100%" data-strip={live ? key : undefined}>
          <rect className={`p-${look}`} width="100%" height="100%" />
          {look === 'outline' && <rect className="p-sep" width="100%" height="100%" />}
          {text && (
            <text x="50%" y="50%" className={isShort(size) ? 'wide-only' : undefined}>
              {text}
            </text>
          )}
        </svg>
      ))}
      {(live || strip.end) && <End at={strip.end} reach={reach} live={live} />}
    </svg>
  );
}

/** The line at which the money ends. */
const End = ({ at, reach, live }: { at: string | null; reach: number; live: boolean }) => (
  <line
    className="p-mark"
    x1={at ?? 0}
    x2={at ?? 0}
    y1={-reach}
    y2="100%"
    display={at ? undefined : 'none'}
    data-strip={live ? 'end' : undefined}
  />
);
