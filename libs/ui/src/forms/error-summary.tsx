import type { ReactNode } from 'react';

type Props = { title: ReactNode; errors: { href: string; text: ReactNode }[] };

/** A document without a script moves the reader to what is wrong by itself. */
const readFirst = { autoFocus: true };

/** Stands first in main after a refused form; each line leads to its field. */
export function ErrorSummary({ title, errors }: Props) {
  return (
    <div className="errors" role="alert" tabIndex={-1} aria-labelledby="errors-title" {...readFirst}>
      <h2 id="errors-title">{title}</h2>
      <ul className="error-list">
        {errors.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
