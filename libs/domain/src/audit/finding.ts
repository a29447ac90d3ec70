import type { Id } from '@ortaq/kernel';

export type FindingId = Id<'Finding'>;

/** How much it matters. */
export const severities = ['low', 'medium', 'high'] as const;

export type Severity = (typeof severities)[number];

/** What a finding says; once raised, not a word of it changes. */
export interface FindingText {
  readonly title: string;
  /** What should be: the law or the rule. */
  readonly criterion: string;
  /** What is. */
  readonly condition: string;
  /** What follows from the difference. */
  readonly effect: string;
}
