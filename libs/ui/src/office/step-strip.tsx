import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

export type Step = { key: string; number: ReactNode; name: ReactNode; state: 'done' | 'now' | 'next' };

export function StepStrip({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ key, number, name, state }) => (
        <li key={key} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <small>{number}</small>
          <span className="vote">
            {state === 'done' && <Icon name="check" size={20} />}
            {name}
          </span>
        </li>
      ))}
    </ol>
  );
}
