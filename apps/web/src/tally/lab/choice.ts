import type { Rule } from '@ortaq/tally';

import {
  comparisons,
  completionNames,
  fits,
  gains,
  gainsOf,
  type Ground,
  madeRule,
  type Parameter,
  type Parameters,
  raisings,
  ruleCalled,
  type RuleName,
  ruleNames,
} from './rules.ts';

/** The rule of one side: the official one of the election, or one of the table with its parameters. */
export interface Choice extends Parameters {
  readonly rule: RuleName | 'official';
}

export const sides = ['a', 'b'] as const;

/** The official rule, or the first, stands at `a`; what is tried against it at `b`. */
export type Side = (typeof sides)[number];

export type Choices = Readonly<Record<Side, Choice>>;

const usual: Parameters = {
  completion: 'cityPractice',
  raising: 'add-opt',
  gain: 'cost',
  comparison: 'none',
  least: 0,
};

const beginnings: Choices = { a: { rule: 'official', ...usual }, b: { rule: 'greedy', ...usual } };

const LEAST_MOST = 1_000_000;

const oneOf = <Name extends string>(names: readonly Name[], text: string | null, otherwise: Name): Name =>
  names.find((name) => name === text) ?? otherwise;

const wholeOf = (text: string | null): number => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 && number <= LEAST_MOST ? number : 0;
};

const names = [...ruleNames, 'official'] as const;

function choiceIn(query: URLSearchParams, side: Side): Choice {
  const said = (parameter: Parameter) => query.get(`${side}.${parameter}`);
  return {
    rule: oneOf(names, query.get(side), beginnings[side].rule),
    completion: oneOf(completionNames, said('completion'), usual.completion),
    raising: oneOf(raisings, said('raising'), usual.raising),
    gain: oneOf(gains, said('gain'), usual.gain),
    comparison: oneOf(comparisons, said('comparison'), usual.comparison),
    least: wholeOf(said('least')),
  };
}

/** What an address asks for; whatever it says wrongly is as at the beginning. */
export const readChoices = (query: URLSearchParams): Choices => ({ a: choiceIn(query, 'a'), b: choiceIn(query, 'b') });

export const asksOf = ({ rule }: Choice): readonly Parameter[] => (rule === 'official' ? [] : ruleCalled(rule).asks);

/** The address of these choices, short of what is as at the beginning or not asked by the rule. */
export function writeChoices(choices: Choices, query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams([...query].filter(([key]) => !/^[ab](\.|$)/.test(key)));
  for (const side of sides) {
    const choice = choices[side];
    if (choice.rule !== beginnings[side].rule) written.set(side, choice.rule);
    for (const parameter of asksOf(choice))
      if (choice[parameter] !== usual[parameter]) written.set(`${side}.${parameter}`, String(choice[parameter]));
  }
  return written;
}

/** A file may have no rule that can be replayed, and other ballots than the choice was made for. */
export function settled(choice: Choice, ground: Ground, official: Rule | undefined): Choice {
  const known = choice.rule !== 'official' || official ? choice : { ...choice, rule: 'shares' as const };
  const fitting = known.rule === 'official' || fits(known.rule, ground) ? known : { ...known, rule: 'greedy' as const };
  const knowsGain = fitting.rule === 'official' || gainsOf(fitting.rule, ground).includes(fitting.gain);
  return knowsGain ? fitting : { ...fitting, gain: usual.gain };
}

/** The exact rule of a settled choice. */
export const ruleOf = (choice: Choice, ground: Ground, official: Rule | undefined): Rule =>
  choice.rule === 'official' ? official! : madeRule(choice.rule, ground, choice);
