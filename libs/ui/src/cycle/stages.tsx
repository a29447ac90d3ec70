import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../marks/icon.tsx';

export type Stage = {
  key: string;
  name: ReactNode;
  when: ReactNode;
  state: 'done' | 'now' | 'next';
  /** The state in a word, for the ear. */
  stateWord: string;
};

/** The way of a cycle: down the page on a phone, across it where there is room. */
export function Stages({ stages, across }: { stages: Stage[]; across?: boolean | undefined }) {
  return (
    <ol className={classes('stages', across && 'across')}>
      {stages.map(({ key, name, when, state, stateWord }) => (
        <li key={key} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="dot">{state === 'done' && <Icon name="check" />}</span>
          <span className="what">{name}</span>
          <span className="sr">: {stateWord}</span>
          <span className="when">{when}</span>
        </li>
      ))}
    </ol>
  );
}
