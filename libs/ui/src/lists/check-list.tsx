import type { ReactNode } from 'react';
import type { IconName } from '../marks/icon-names.ts';
import { Icon } from '../marks/icon.tsx';

export type CheckState = 'pass' | 'fail' | 'unsure' | 'waiting';
export type Check = { key: string; state: CheckState; stateWord: string; text: ReactNode; more?: ReactNode };

const signs: Record<CheckState, { icon: IconName; look: string }> = {
  pass: { icon: 'check', look: 'is-good' },
  fail: { icon: 'cross', look: 'is-bad' },
  unsure: { icon: 'minus', look: 'is-quiet' },
  waiting: { icon: 'ring', look: 'is-quiet' },
};

/** What was checked and how it came out. */
export function CheckList({ checks }: { checks: Check[] }) {
  return (
    <ul className="checks">
      {checks.map(({ key, state, stateWord, text, more }) => (
        <li key={key}>
          <Icon name={signs[state].icon} label={stateWord} className={signs[state].look} />
          <span>{text}</span>
          {more && <span className="more">{more}</span>}
        </li>
      ))}
    </ul>
  );
}
