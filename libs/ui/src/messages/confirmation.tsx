import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';
import { Horns } from '../marks/scene.tsx';

/** Only when something was really counted or received. */
export function Confirmation({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="confirm">
      <Horns />
      <span className="seal-mark">
        <Icon name="check" />
      </span>
      <h1>{title}</h1>
      <div className="lead">{children}</div>
    </div>
  );
}

/** Three words and four digits, in type one can copy by hand. */
export function ReceiptCode({ words, digits }: { words: ReactNode; digits: ReactNode }) {
  return (
    <p className="code">
      {words} <b>{digits}</b>
    </p>
  );
}

type ReceiptProps = { title: ReactNode; words: ReactNode; digits: ReactNode; note?: ReactNode; children?: ReactNode };

/** The code of a vote, what it is for, and the ways to keep it. */
export function ReceiptCard({ title, words, digits, note, children }: ReceiptProps) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ReceiptCode words={words} digits={digits} />
      {note && <p className="small muted">{note}</p>}
      {children}
    </section>
  );
}

/** A picture to send to neighbours: never the choices. */
export function ShareCard({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="share">
      <Horns />
      <b className="h3">{title}</b>
      <div>{children}</div>
    </div>
  );
}
