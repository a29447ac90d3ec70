import type { ReactNode } from 'react';
import { classes } from '../classes.ts';

type HeadProps = { title: ReactNode; note?: ReactNode; aside?: ReactNode };

export function OfficeHead({ title, note, aside }: HeadProps) {
  return (
    <div className="ohead">
      <h1>{title}</h1>
      <span className="muted">{note}</span>
      {aside && <span className="small muted">{aside}</span>}
    </div>
  );
}

type NextProps = {
  label: ReactNode;
  tone?: 'good' | 'warn' | 'bad' | undefined;
  children: ReactNode;
  act?: ReactNode;
};

/** The one thing to do next on this page. */
export function NextAct({ label, tone, children, act }: NextProps) {
  return (
    <div className={classes('nextact', tone && `nextact-${tone}`)} role="status">
      <div>
        <small>{label}</small>
        {children}
      </div>
      {act && <div className="row">{act}</div>}
    </div>
  );
}
