import type { ReactNode } from 'react';
import { classes } from '../classes.ts';

type Props = {
  id?: string | undefined;
  who: ReactNode;
  when: ReactNode;
  /** The office speaks: an answer, not one voice among others. */
  official?: boolean | undefined;
  /** Hidden by the office; its place and the reason stay. */
  hidden?: boolean | undefined;
  act?: ReactNode;
  children: ReactNode;
};

/** What somebody said in public, with who and when below it. */
export function Remark({ id, who, when, official, hidden, act, children }: Props) {
  return (
    <li className={classes('remark', official && 'is-official')} id={id}>
      <div className={hidden ? 'muted' : undefined}>{children}</div>
      <p className="small muted">
        {official ? <b>{who}</b> : who}, {when}
      </p>
      {act}
    </li>
  );
}

export function Remarks({ children }: { children: ReactNode }) {
  return <ul className="remarks">{children}</ul>;
}
