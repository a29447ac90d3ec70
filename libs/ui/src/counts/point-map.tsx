import { labelsOf } from './point-labels.ts';
import { spreadOf, yardstickOf } from './point-spread.ts';

/** Won under both of two rules, under the second only, under the first only, under neither. */
export type PointLook = 'won' | 'gained' | 'lost' | 'out';

export type MapPoint = {
  key: string;
  latitude: number;
  longitude: number;
  look: PointLook;
  /** Shown when the point is rested upon. */
  title: string;
  /** Stands beside the point. */
  text?: string | undefined;
};

type Props = {
  label: string;
  points: MapPoint[];
  /** The word of the yardstick. */
  kilometres: (count: number) => string;
};

const order: PointLook[] = ['out', 'won', 'lost', 'gained'];

/** Every look has a shape of its own: disc, triangle, cross, ring. */
export function PointMark({ look }: { look: PointLook }) {
  if (look === 'won') return <circle className="at-won" r="6" />;
  if (look === 'gained') return <path className="at-gained" d="M0-9 9 7-9 7z" />;
  if (look === 'lost') return <path className="at-lost" d="M-6-6 6 6M6-6-6 6" />;
  return <circle className="at-out" r="4" />;
}

/** The shape beside its word. */
export function PointKey({ look, children }: { look: PointLook; children: string }) {
  return (
    <span className="figure-label">
      <svg className="point-key" viewBox="-11 -11 22 22" aria-hidden>
        <PointMark look={look} />
      </svg>
      {children}
    </span>
  );
}

/** Where the projects lie to one another, north up, with a yardstick; drawn from their coordinates alone. */
export function PointMap({ label, points, kilometres }: Props) {
  const { width, height, places, perKilometre } = spreadOf(points);
  const yardstick = yardstickOf(perKilometre, width);
  const labels = labelsOf(
    points.map(({ text }, at) => ({ ...places[at]!, text })),
    width,
  );
  const drawn = order.flatMap((look) => points.flatMap((point, at) => (point.look === look ? [{ point, at }] : [])));
  return (
    <svg className="point-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {drawn.map(({ point: { key, look, title, text }, at }) => (
        <g key={key} transform={`translate(${places[at]!.x} ${places[at]!.y})`}>
          <title>{title}</title>
          <PointMark look={look} />
          {labels[at] && (
            <text x={labels[at].dx} y={labels[at].dy} textAnchor={labels[at].anchor}>
              {text}
            </text>
          )}
        </g>
      ))}
      {yardstick && (
        <g transform={`translate(16 ${height - 14})`}>
          <path className="yardstick" d={`M0-5V0H${yardstick.length}V-5`} />
          <text x={yardstick.length + 8} y="2">
            {kilometres(yardstick.kilometres)}
          </text>
        </g>
      )}
    </svg>
  );
}
