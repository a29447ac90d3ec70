import type { ReactNode } from 'react';
import { type PhotoFile, Picture } from '../marks/photo.tsx';
import type { SceneName } from '../marks/scene.tsx';

type Props = { photo?: PhotoFile | undefined; scene: SceneName; children: ReactNode };

/** One project by itself: a flat picture that leaves the words and buttons in sight. */
export function OneProject({ photo, scene, children }: Props) {
  return (
    <div className="one">
      <Picture photo={photo} scene={scene} />
      <div>{children}</div>
    </div>
  );
}
