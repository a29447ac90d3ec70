import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { IconName } from '../marks/icon-names.ts';
import { Icon } from '../marks/icon.tsx';

type NoteProps = {
  tone?: 'good' | 'warn' | 'bad' | undefined;
  title?: ReactNode;
  /** `status` is read politely, `alert` at once. */
  role?: 'status' | 'alert' | undefined;
  children?: ReactNode;
};

export function Note({ tone, title, role, children }: NoteProps) {
  return (
    <div className={classes('note', tone && `note-${tone}`)} role={role}>
      {title && <b>{title}</b>}
      {children}
    </div>
  );
}

/** A quiet line with a sign: how the order was made, that a draft is kept. */
export function QuietLine({ icon = 'info', children }: { icon?: IconName | undefined; children: ReactNode }) {
  return (
    <p className="quiet-line">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}

/** When the data on the page was true. */
export function DataAge({ children }: { children: ReactNode }) {
  return <p className="small muted">{children}</p>;
}
