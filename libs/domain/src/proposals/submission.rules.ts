import { type Money, rule } from '@ortaq/kernel';

import type { CycleRules } from '../cycles/cycle-rules.ts';
import type { Phase } from '../cycles/cycle.process.ts';
import type { Place, Wording } from './proposal.ts';

/** The same limits for every proposal, in characters, so that none has more room to persuade. */
export const limits = {
  title: 60,
  change: 90,
  description: 600,
  beneficiaries: 90,
  placeText: 120,
  costLines: 30,
  photos: 5,
} as const;

/** What the submission of a proposal is judged by: the same facts on the page and in the registrar. */
export interface SubmissionFacts {
  readonly wording: Wording;
  readonly place: Place;
  readonly category: string | null;
  readonly cost: Money;
  readonly asksEstimate: boolean;
  readonly rules: Pick<CycleRules, 'categories' | 'projectCost' | 'proposers'>;
  /** Years; null when the village does not know. */
  readonly authorAge: number | null;
  /** Of this author in this cycle, withdrawn ones not counted, and not this one. */
  readonly otherProposals: number;
  readonly isFirstTime: boolean;
  readonly phase: Phase;
  readonly now: Date;
  readonly respondBy: Date | null;
}

const submission = rule<SubmissionFacts>();

const length = (text: string): number => [...text.trim()].length;
const isFilled = (text: string): boolean => length(text) > 0;
const described = ({ problem, solution }: Wording): number => length(problem) + length(solution);
const knowsCost = ({ asksEstimate, cost }: SubmissionFacts): boolean => !asksEstimate || cost > 0n;

// prettier-ignore
export const submissionRules = [
  submission('proposals/title-missing',       (f) => isFilled(f.wording.title)),
  submission('proposals/title-too-long',      (f) => length(f.wording.title) <= limits.title),
  submission('proposals/change-missing',      (f) => isFilled(f.wording.change)),
  submission('proposals/change-too-long',     (f) => length(f.wording.change) <= limits.change),
  submission('proposals/problem-missing',     (f) => isFilled(f.wording.problem)),
  submission('proposals/solution-missing',    (f) => isFilled(f.wording.solution)),
  submission('proposals/description-too-long', (f) => described(f.wording) <= limits.description),
  submission('proposals/beneficiaries-too-long', (f) => length(f.wording.beneficiaries) <= limits.beneficiaries),
  submission('proposals/category-unknown',    (f) => f.rules.categories.some(({ code }) => code === f.category)),
  submission('proposals/place-missing',       (f) => f.place.settlementId !== null || isFilled(f.place.placeText ?? '') || f.place.point !== null),
  submission('proposals/cost-missing',        (f) => f.asksEstimate || f.cost > 0n),
  submission('proposals/cost-too-low',        (f) => f.cost === 0n || f.cost >= f.rules.projectCost.least),
  submission('proposals/cost-too-high',       (f) => !knowsCost(f) || f.cost <= f.rules.projectCost.most),
  submission('proposals/too-young',           (f) => f.authorAge === null || f.authorAge >= f.rules.proposers.minimumAge),
  submission('proposals/too-many',            (f) => f.otherProposals < f.rules.proposers.mostProposals),
  submission('proposals/intake-closed',       (f) => !f.isFirstTime || f.phase === 'submission'),
  submission('proposals/answer-too-late',     (f) => f.respondBy === null || f.now < f.respondBy),
] as const;

/** Every number that the words of a broken rule name. */
export const submissionLimits = ({ projectCost, proposers }: SubmissionFacts['rules']): Record<string, string> => ({
  titleMost: String(limits.title),
  changeMost: String(limits.change),
  descriptionMost: String(limits.description),
  beneficiariesMost: String(limits.beneficiaries),
  least: String(projectCost.least),
  most: String(projectCost.most),
  age: String(proposers.minimumAge),
  proposals: String(proposers.mostProposals),
});
