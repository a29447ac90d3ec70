import type { ReactNode } from 'react';

type Props = {
  name: string;
  question: ReactNode;
  keyHint?: string | undefined;
  more?: ReactNode;
  wrong?: boolean | undefined;
  choices: { value: string; label: ReactNode }[];
  value?: string | undefined;
  onChoose?: ((value: string) => void) | undefined;
};

/** One question of a check sheet with its answers side by side. */
export function AskRow({ name, question, keyHint, more, wrong, choices, value, onChoose }: Props) {
  const state = (choice: string) =>
    onChoose ? { checked: value === choice, onChange: () => onChoose(choice) } : { defaultChecked: value === choice };
  return (
    <div className="ask" role="radiogroup" aria-labelledby={`${name}-question`}>
      {keyHint && <kbd aria-hidden>{keyHint}</kbd>}
      <span id={`${name}-question`}>
        {question}
        {more && <small className={wrong ? 'is-bad' : undefined}>{more}</small>}
      </span>
      <span className="seg">
        {choices.map(({ value: choice, label }) => (
          <label key={choice}>
            <input type="radio" name={name} value={choice} {...state(choice)} />
            {label}
          </label>
        ))}
      </span>
    </div>
  );
}
