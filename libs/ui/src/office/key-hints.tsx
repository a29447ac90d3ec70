import type { ReactNode } from 'react';

export type KeyHint = { keys: string[]; word: ReactNode };

/** The keys that work on this page. */
export function KeyHints({ label, hints }: { label: string; hints: KeyHint[] }) {
  return (
    <ul className="keys" aria-label={label}>
      {hints.map(({ keys, word }) => (
        <li key={keys.join('+')}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {word}
        </li>
      ))}
    </ul>
  );
}
