import type { ReactNode } from 'react';
import { Horns } from '../marks/scene.tsx';

type Props = {
  eyebrow?: ReactNode;
  title: ReactNode;
  place?: ReactNode;
  when?: ReactNode;
  foot: string[];
  children: ReactNode;
};

/** A paper: head with the ornament, body, and a foot with page, date and seal. */
export function PrintSheet({ eyebrow, title, place, when, foot, children }: Props) {
  return (
    <article className="sheet">
      <Horns />
      <header className="sheet-head">
        <div>
          {eyebrow && <p>{eyebrow}</p>}
          <h1>{title}</h1>
          {place && <p className="muted">{place}</p>}
        </div>
        {when && <p className="muted">{when}</p>}
      </header>
      <div className="stack">{children}</div>
      <footer className="sheet-foot">
        {foot.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </footer>
    </article>
  );
}

export function Signatures({ lines }: { lines: { key: string; text: ReactNode }[] }) {
  return (
    <ul className="signs">
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
