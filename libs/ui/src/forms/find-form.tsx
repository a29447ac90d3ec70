import type { ReactNode, SubmitEvent } from 'react';
import { Button } from '../acts/button.tsx';

type FindProps = {
  action: string;
  id: string;
  name: string;
  label: ReactNode;
  act: ReactNode;
  hint?: ReactNode;
  value?: string | undefined;
  /** Answers without leaving the page, in a room. */
  onFind?: ((asked: string) => void) | undefined;
};

/** One field and one button; a GET form, so the answer has an address. */
export function FindForm({ action, id, name, label, act, hint, value, onFind }: FindProps) {
  const find = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onFind?.(String(new FormData(event.currentTarget).get(name) ?? '').trim());
  };
  return (
    <form action={action} role="search" onSubmit={onFind && find}>
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
        <Button type="submit" kind={onFind ? 'second' : 'main'} icon="search">
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
