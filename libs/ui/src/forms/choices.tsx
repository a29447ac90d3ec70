import type { InputHTMLAttributes, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { FieldGroup, type FieldWords } from './field.tsx';

type TickProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'children'> & {
  name: string;
  hint?: ReactNode;
  children: ReactNode;
  /** Framed, for one act that matters by itself. */
  framed?: boolean | undefined;
};

export function Checkbox({ hint, children, framed, ...control }: TickProps) {
  return (
    <label className={classes('choice', framed && 'chosen-line')}>
      <input type="checkbox" {...control} className="tick" />
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type RadioProps = FieldWords & {
  name: string;
  choices: Choice[];
  value?: string | undefined;
  onChoose?: ((value: string) => void) | undefined;
};

/** One of several. Without `onChoose` it is an ordinary form field with `value` chosen at first. */
export function RadioGroup({ name, choices, value, onChoose, ...words }: RadioProps) {
  const state = (choice: string) =>
    onChoose ? { checked: value === choice, onChange: () => onChoose(choice) } : { defaultChecked: value === choice };
  return (
    <FieldGroup {...words}>
      {choices.map(({ value: choice, label, hint }) => (
        <label className="choice" key={choice}>
          <input type="radio" name={name} value={choice} {...state(choice)} className="tick" />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}
