import type { ReactNode } from 'react';

export type Tile = {
  key: string;
  href: string;
  name: ReactNode;
  value: ReactNode;
  /** How much of it there is: nothing, some, most. */
  weight: 0 | 1 | 2;
};

/** Parts of a country as squares, each near its place on the map; nothing stands for a gap. */
export function TileMap({ rows }: { rows: (Tile | undefined)[][] }) {
  return (
    <ul className="tiles">
      {rows.flatMap((row, at) =>
        row.map((tile, column) =>
          tile ? (
            <li key={tile.key}>
              <a className={`weight-${tile.weight}`} href={tile.href}>
                {tile.name} <b>{tile.value}</b>
              </a>
            </li>
          ) : (
            <li key={`${at}-${column}`} aria-hidden />
          ),
        ),
      )}
    </ul>
  );
}
