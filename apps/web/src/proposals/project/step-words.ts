import type { Say } from '@ortaq/words';

import type { Project } from './project.ts';

type Step = Project['steps'][number];

export interface ToldStep {
  readonly what: string;
  /** Why, until when: each a sentence of its own. */
  readonly more: readonly string[];
}

const known = [
  'submit',
  'return',
  'admit',
  'refuse',
  'merge',
  'reopen',
  'withdraw',
  'correct-cost',
  'object',
  'reject-objection',
] as const;

/** One step in the reader's words. A step that the page does not know is told by where it led. */
export function stepWords(t: Say, step: Step, isAgain: boolean): ToldStep {
  const move = known.find((each) => each === step.move);
  return {
    what: whatOf(t, step, { move, isAgain }),
    more: [...ruleOf(t, step), ...(step.note ? [step.note] : []), ...termOf(t, step)],
  };
}

function whatOf(
  t: Say,
  { status, facts }: Step,
  { move, isAgain }: { move: (typeof known)[number] | undefined; isAgain: boolean },
): string {
  if (!move) return t(`proposals.status.${status}`);
  if (move === 'submit' && isAgain) return t('proposals.step.resubmit');
  return t.reason(`proposals.step.${move}`, facts);
}

const ruleOf = (t: Say, { reasonCode, facts }: Step): string[] => {
  if (!reasonCode) return [];
  const rule = t.reason(reasonCode);
  return [facts['rule'] ? t('review.rule.numbered', { number: facts['rule'], rule }) : rule];
};

const termOf = (t: Say, { facts }: Step): string[] =>
  facts['respondBy'] ? [t('proposals.step.respondBy', { at: facts['respondBy'] })] : [];

/** Who acted, as the public may know it. */
export const byWords = (t: Say, by: string): string => t.reason(`proposals.by.${by}`);
