import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';
import { Scene, type SceneName } from '../marks/scene.tsx';
import { NowTag } from '../marks/status.tsx';

type Props = {
  now?: ReactNode;
  title: ReactNode;
  lead: ReactNode;
  acts?: ReactNode;
  deadline?: ReactNode;
  scene?: SceneName | undefined;
  sceneLabel?: string | undefined;
};

/** What is happening now, why it matters, the one act, until when. */
export function StageBanner({ now, title, lead, acts, deadline, scene = 'village', sceneLabel }: Props) {
  return (
    <div className="hero">
      <div className="hero-text wrap stack">
        {now && <NowTag>{now}</NowTag>}
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
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
