import { SelectField, TextField } from '@ortaq/ui';
import type { Rule } from '@ortaq/tally';

import { asksOf, type Choice, type Side } from './choice.ts';
import type { LabSay } from './lab-data.ts';
import {
  comparisons,
  completionNames,
  fits,
  gains,
  gainsOf,
  type Ground,
  nameOf,
  type Parameter,
  raisings,
  ruleNames,
} from './rules.ts';

interface Props {
  readonly side: Side;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly hasOfficial: boolean;
  /** What the choice comes to. */
  readonly rule: Rule;
  readonly ground: Ground;
  readonly t: LabSay;
}

/** The rule, and what it asks for. */
export function RuleFields({ side, choice, choose, hasOfficial, rule, ground, t }: Props) {
  const rules = [...(hasOfficial ? (['official'] as const) : []), ...ruleNames.filter((name) => fits(name, ground))];
  return (
    <div className="rule-fields">
      <SelectField
        id={`${side}-rule`}
        name={side}
        label={t('tally.lab.rule')}
        value={choice.rule}
        options={rules.map((value) => ({ value, label: t(`tally.lab.rule.${value}`) }))}
        onChange={({ target }) => choose({ ...choice, rule: target.value as Choice['rule'] })}
      />
      <p className="small muted">
        {choice.rule === 'official' && <b>{t(`tally.lab.rule.${nameOf(rule)}`)}. </b>}
        {t(`tally.lab.rule.${choice.rule}.text`)}
      </p>
      {asksOf(choice).map((parameter) => (
        <ParameterField key={parameter} {...{ parameter, side, choice, choose, ground, t }} />
      ))}
    </div>
  );
}

const optionsOf = {
  completion: () => completionNames,
  raising: () => raisings,
  gain: ({ rule }: Choice, ground: Ground) => (rule === 'official' ? gains : gainsOf(rule, ground)),
  comparison: () => comparisons,
} as const;

type FieldProps = Omit<Props, 'hasOfficial' | 'rule'> & { readonly parameter: Parameter };

function ParameterField({ parameter, side, choice, choose, ground, t }: FieldProps) {
  const field = { id: `${side}-${parameter}`, name: `${side}.${parameter}`, label: t(`tally.lab.${parameter}`) };
  if (parameter === 'least') return <LeastField {...{ field, choice, choose }} />;
  const options: readonly string[] = optionsOf[parameter](choice, ground);
  return (
    <SelectField
      {...field}
      value={choice[parameter]}
      options={options.map((value) => ({
        value,
        label: t(`tally.lab.${parameter}.${value}` as 'tally.lab.gain.cost'),
      }))}
      onChange={({ target }) => choose({ ...choice, [parameter]: target.value })}
    />
  );
}

interface LeastProps extends Pick<Props, 'choice' | 'choose'> {
  readonly field: { readonly id: string; readonly name: string; readonly label: string };
}

const LeastField = ({ field, choice, choose }: LeastProps) => (
  <TextField
    {...field}
    type="number"
    inputMode="numeric"
    min={0}
    step={1}
    value={choice.least}
    onChange={({ target }) => choose({ ...choice, least: Math.max(0, Math.floor(target.valueAsNumber || 0)) })}
  />
);
