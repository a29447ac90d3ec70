import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

type Line = { label: ReactNode; value: ReactNode };
type Props = {
  code: ReactNode;
  title: ReactNode;
  /** What is to be done about it: never that somebody is guilty. */
  status: ReactNode;
  about: ReactNode;
  text: ReactNode;
  formula: Line;
  here: Line;
  act?: ReactNode;
};

/** A case that a formula has found: what it means, the formula, and the numbers that stand in it here. */
export function FormulaCard({ code, title, status, about, text, formula, here, act }: Props) {
  return (
    <article className="case">
      <div className="case-head">
        <span className="muted">{code}</span>
        <h3>{title}</h3>
        <span className="status is-warn">
          <Icon name="warning" size={20} />
          <span>{status}</span>
        </span>
        <span className="small muted">{about}</span>
      </div>
      <div className="tight">
        <p>{text}</p>
        <dl className="formula">
          {[formula, here].map(({ label, value }, at) => (
            <div key={at}>
              <dt className="small muted">{label}</dt>
              <dd>{at === 0 ? value : <b>{value}</b>}</dd>
            </div>
          ))}
        </dl>
        {act && <p>{act}</p>}
      </div>
    </article>
  );
}
