import type { ReactNode } from 'react';
import { type PhotoFile, Picture } from '../marks/photo.tsx';
import type { SceneName } from '../marks/scene.tsx';

export type ChosenProject = {
  key: string;
  number: ReactNode;
  title: ReactNode;
  cost: ReactNode;
  /** Points, or a place in an order. */
  note?: ReactNode;
  scene: SceneName;
  photo?: PhotoFile | undefined;
  lang?: string | undefined;
};

/** What was chosen, large, to be read once more before it counts. */
export function ChosenList({
  projects,
  total,
}: {
  projects: ChosenProject[];
  total: { label: ReactNode; amount: ReactNode };
}) {
  return (
    <div className="stack">
      <ul className="chosen-list">
        {projects.map(({ key, number, title, cost, note, scene, photo, lang }) => (
          <li key={key}>
            <Picture photo={photo} scene={scene} />
            <b className="h3">{number}</b>
            <span>
              <b className="h3" lang={lang}>
                {title}
              </b>
              <span className="money">{cost}</span>
              {note && <span className="small">{note}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="ends lead">
        <b>{total.label}</b>
        <span className="money">{total.amount}</span>
      </p>
    </div>
  );
}
