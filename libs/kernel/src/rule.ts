import { Refusal } from './refusal.ts';

/** A named fact that must hold. Its code is public language: add codes, never rename them. */
export interface Rule<Facts, Code extends string = string> {
  readonly code: Code;
  readonly holds: (facts: Facts) => boolean;
}

export const rule =
  <Facts>() =>
  <const Code extends string>(code: Code, holds: (facts: Facts) => boolean): Rule<Facts, Code> => ({ code, holds });

/** Every broken rule, so that a person sees all the reasons at once. */
export const broken = <Facts, Code extends string>(rules: readonly Rule<Facts, Code>[], facts: Facts): Code[] =>
  rules.filter((each) => !each.holds(facts)).map((each) => each.code);

/** Throws one refusal that carries every broken rule. */
export function obey<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  shown: Readonly<Record<string, string>> = {},
): void {
  const reasons = broken(rules, facts);
  if (reasons.length > 0) throw new Refusal(reasons, shown);
}
