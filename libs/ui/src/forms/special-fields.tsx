import type { InputHTMLAttributes } from 'react';
import { describe, Field, type FieldWords, splitField } from './field.tsx';
import { TextField } from './text-field.tsx';

type Props = FieldWords & InputHTMLAttributes<HTMLInputElement> & { name: string };

/** A sum in whole tenge; `unit` is the sign that stands in the field. */
export function MoneyField({ unit, ...props }: Props & { unit: string }) {
  const { words, control } = splitField(props);
  return (
    <Field {...words}>
      <div className="in-money">
        <input inputMode="numeric" autoComplete="off" data-digits {...control} {...describe(words)} className="input" />
        <span aria-hidden>{unit}</span>
      </div>
    </Field>
  );
}

export function PhoneField(props: Props) {
  return <TextField type="tel" inputMode="tel" autoComplete="tel" className="in-phone" {...props} />;
}

/** A one-time code: pasted, filled by the phone, or typed with spaces. */
export function CodeField(props: Props) {
  return <TextField inputMode="numeric" autoComplete="one-time-code" className="in-code" data-digits {...props} />;
}

export function DateField(props: Props) {
  return <TextField type="date" className="in-date" {...props} />;
}

export function FileField(props: Props) {
  return <TextField type="file" {...props} />;
}
