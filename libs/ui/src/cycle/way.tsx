import type { ReactNode } from 'react';
import { Scene, type SceneName } from '../marks/scene.tsx';

export type WayStep = { scene: SceneName; title: ReactNode; text: ReactNode };

/** How the whole works: a picture, a word and a sentence for each step. */
export function Way({ steps }: { steps: WayStep[] }) {
  return (
    <ol className="way cols-3">
      {steps.map(({ scene, title, text }, at) => (
        <li key={scene}>
          <Scene name={scene} />
          <h3>
            {at + 1}. {title}
          </h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
