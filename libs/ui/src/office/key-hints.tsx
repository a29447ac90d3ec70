import type { ReactNode } from 'react';

export type KeyHint = { keys: string[]; word: ReactNode };

type Props = {
  label: string;
  hints: KeyHint[];
  /** The switch that turns the keys off. */
  act?: ReactNode;
};

/** The keys that work on this page. */
export function KeyHints({ label, hints, act }: Props) {
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
      {act && <li>{act}</li>}
    </ul>
  );
}
