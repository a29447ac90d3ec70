import type { ReactNode } from 'react';

type Props = {
  finding: ReactNode;
  measure: ReactNode;
  source?: ReactNode;
  level?: 2 | 3 | undefined;
  children: ReactNode;
};

/** The frame of every chart: what it shows, in what measure, where from. */
export function Chart({ finding, measure, source, level = 2, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="chart">
      <figcaption>
        <Heading>{finding}</Heading>
        <p className="measure-line">{measure}</p>
      </figcaption>
      {children}
      {source && <p className="source">{source}</p>}
    </figure>
  );
}
