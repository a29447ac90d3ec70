import type { ReactNode } from 'react';
import { classes } from '../classes.ts';

/** `cut` stands for steps that are not shown; `end` is where the path arrives. */
export type HashStep = { key: string; label: ReactNode; hash: ReactNode; look?: 'cut' | 'end' | undefined };

type Props = { label: string; join: ReactNode; steps: HashStep[] };

/** How the hash of one thing grows into the one that stands for everything: side by side, one under another on a phone. */
export function HashPath({ label, join, steps }: Props) {
  return (
    <ol className="hash-path" aria-label={label}>
      {steps.map(({ key, label: name, hash, look }, at) => (
        <li key={key}>
          {at > 0 && <span className="small muted nowrap">{join}</span>}
          <div className={classes('card hash-step', look && `is-${look}`)}>
            <span className="small muted">{name}</span>
            <span className="seal">{hash}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
