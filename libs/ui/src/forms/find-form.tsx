import type { ReactNode } from 'react';
import { Button } from '../acts/button.tsx';

type FindProps = {
  action: string;
  id: string;
  name: string;
  label: ReactNode;
  act: ReactNode;
  hint?: ReactNode;
  value?: string | undefined;
};

/** One field and one button; a GET form, so the answer has an address. */
export function FindForm({ action, id, name, label, act, hint, value }: FindProps) {
  return (
    <form action={action} role="search">
      <label className="label" htmlFor={id}>
        <b>{label}</b>
      </label>
      <div className="find">
        <input
          className="input"
          type="search"
          id={id}
          name={name}
          defaultValue={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <Button type="submit" icon="search">
          {act}
        </Button>
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </form>
  );
}

/** Fields that narrow a list; works without a script. */
export function FilterForm({ action, act, children }: { action: string; act: ReactNode; children: ReactNode }) {
  return (
    <form className="filter" action={action}>
      {children}
      <Button type="submit" kind="second">
        {act}
      </Button>
    </form>
  );
}
