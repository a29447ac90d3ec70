import { Chart, type MapPoint, PointKey, PointMap, type PointLook } from '@ortaq/ui';

import { type Compared, withLook } from './compared.ts';
import type { LabSay } from './lab-data.ts';

interface Props {
  readonly compared: Compared;
  readonly named: (key: string) => string;
  readonly t: LabSay;
}

/** A map of fewer points tells nothing. */
export const hasMap = ({ projects }: Compared): boolean => projects.filter(({ point }) => point !== null).length > 1;

const looks = [
  ['won', 'tally.lab.map.won'],
  ['gained', 'tally.lab.cell.gained'],
  ['lost', 'tally.lab.cell.lost'],
  ['out', 'tally.lab.map.out'],
] as const;

/** Where the winners are, by the coordinates of the file. */
export function OnMap({ compared, named, t }: Props) {
  const points = compared.projects.flatMap(({ key, name, look, point }): MapPoint[] => {
    if (!point) return [];
    const isChanged = look === 'gained' || look === 'lost';
    return [{ key, look, ...point, title: `${named(key)} ${name}`, text: isChanged ? named(key) : undefined }];
  });
  const many = (look: PointLook) => withLook(compared, look).length;
  const label = t('tally.lab.map.label', {
    won: many('won'),
    gained: many('gained'),
    lost: many('lost'),
    out: many('out'),
  });
  return (
    <div>
      <Chart
        level={3}
        finding={t('tally.lab.map')}
        measure={t('tally.lab.map.measure', { count: compared.projects.length - points.length })}
      >
        <div className="stack">
          <p className="row">
            {looks.map(([look, word]) => (
              <PointKey key={look} look={look}>
                {t(word)}
              </PointKey>
            ))}
          </p>
          <PointMap label={label} points={points} kilometres={(count) => t('tally.lab.map.scale', { count })} />
        </div>
      </Chart>
    </div>
  );
}
