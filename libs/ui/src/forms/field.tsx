import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../marks/icon.tsx';

/** What every field says: its name, a hint, what is wrong, and a line after it. */
export type FieldWords = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  after?: ReactNode;
};

/** aria-describedby and aria-invalid of the control of a field. */
export function describe({ id, hint, error, after }: FieldWords) {
  const ids = classes(hint ? `${id}-hint` : null, error ? `${id}-error` : null, after ? `${id}-after` : null);
  return { id, 'aria-describedby': ids, 'aria-invalid': error ? true : undefined };
}

export function ErrorText({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="error" id={`${id}-error`}>
      <Icon name="warning" />
      {children}
    </p>
  );
}

export function Field({ id, label, hint, error, after, children }: FieldWords & { children: ReactNode }) {
  return (
    <div className={classes('field', error ? 'wrong' : null)}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <ErrorText id={id}>{error}</ErrorText>}
      {children}
      {after && (
        <p className="after" id={`${id}-after`}>
          {after}
        </p>
      )}
    </div>
  );
}

/** Several controls under one question. */
export function FieldGroup({ id, label, hint, error, children }: FieldWords & { children: ReactNode }) {
  return (
    <fieldset
      className={classes('field', error ? 'wrong' : null)}
      id={id}
      aria-describedby={describe({ id, label, hint, error })['aria-describedby']}
    >
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <ErrorText id={id}>{error}</ErrorText>}
      {children}
    </fieldset>
  );
}

/** Parts the words of a field from the attributes of its control. */
export function splitField<T extends FieldWords>({ id, label, hint, error, after, ...control }: T) {
  return { words: { id, label, hint, error, after }, control };
}
