import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';
import { Scene, type SceneName } from '../marks/scene.tsx';
import { NowTag } from '../marks/status.tsx';

type Props = {
  above?: ReactNode;
  now?: ReactNode;
  title: ReactNode;
  lead: ReactNode;
  acts?: ReactNode;
  deadline?: ReactNode;
  scene?: SceneName | undefined;
  sceneLabel?: string | undefined;
  /** What stands below the words, such as a search. */
  children?: ReactNode;
};

/** What is happening now, why it matters, the one act, until when. */
export function StageBanner({
  above,
  now,
  title,
  lead,
  acts,
  deadline,
  scene = 'village',
  sceneLabel,
  children,
}: Props) {
  return (
    <div className="hero">
      <div className="hero-text wrap stack">
        {above}
        {now && <NowTag>{now}</NowTag>}
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {children}
        {acts && <div className="row">{acts}</div>}
        {deadline && (
          <p className="deadline">
            <Icon name="calendar" />
            <span>{deadline}</span>
          </p>
        )}
      </div>
      <Scene name={scene} label={sceneLabel} />
    </div>
  );
}
