import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { classes } from '../classes.ts';
import { describe, Field, type FieldWords, splitField } from './field.tsx';

type InputProps = FieldWords & InputHTMLAttributes<HTMLInputElement> & { name: string };

export function TextField(props: InputProps) {
  const { words, control } = splitField(props);
  return (
    <Field {...words}>
      <input {...control} {...describe(words)} className={classes('input', control.className)} />
    </Field>
  );
}

export function TextArea(props: FieldWords & TextareaHTMLAttributes<HTMLTextAreaElement> & { name: string }) {
  const { words, control } = splitField(props);
  return (
    <Field {...words}>
      <textarea rows={4} {...control} {...describe(words)} className="input" />
    </Field>
  );
}

type SelectProps = FieldWords &
  SelectHTMLAttributes<HTMLSelectElement> & { name: string; options: { value: string; label: string }[] };

export function SelectField({ options, ...props }: SelectProps) {
  const { words, control } = splitField(props);
  return (
    <Field {...words}>
      <select {...control} {...describe(words)} className="input">
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
