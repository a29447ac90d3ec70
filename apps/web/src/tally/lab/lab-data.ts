import type { Language } from '@ortaq/kernel';
import { type MessagesUnder, type Place, type Speak, wordsUnder } from '@ortaq/words';

import type { VillageVisit } from '../../platform/page.ts';
import { electionAddress } from '../recount.tsx';
import { type Counted, isWithheld, type Results } from '../results.ts';

const beginnings = [
  'tally.lab.',
  'tally.recount.',
  'tally.beside.',
  'tally.bundle.few',
  'tally.won',
  'tally.lost',
  'tally.table.',
  'tally.votes',
  'pb/',
  'reason.',
] as const;

export type LabWords = MessagesUnder<(typeof beginnings)[number]>;
export type LabSay = Speak<LabWords>;

/** What a counted cycle of the village adds to its file. */
interface CycleData {
  readonly mark: string;
  readonly address: string;
  /** The frozen rule with the revealed seed. */
  readonly rule: Results['rule'];
  /** Public numbers by the keys of the file. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Everything that the laboratory knows before a file is read. */
export interface LabData {
  readonly language: Language;
  readonly place: Place;
  readonly words: ReturnType<typeof wordsUnder<(typeof beginnings)[number]>>;
  /** What can be replayed, the newest first. */
  readonly cycles: readonly { readonly mark: string; readonly title: string }[];
  /** The page of the village. */
  readonly root: string;
  readonly cycle: CycleData | null;
  /** The ballots of the chosen vote are too few to be shown. */
  readonly isFew: boolean;
  /** Words of the kinds of work that the cycle knows. */
  readonly categories: Readonly<Record<string, string>>;
  /** Settlements in the reader's language by the name that stands in a file. */
  readonly places: Readonly<Record<string, string>>;
}

interface Known {
  readonly counted: readonly Counted[];
  readonly chosen: Counted | undefined;
  readonly results: Results | null;
  readonly categories: LabData['categories'];
}

const cycleOf = (slug: string, chosen: Counted, { rule, projects }: Results): CycleData => ({
  mark: chosen.mark,
  address: electionAddress(slug, chosen),
  rule,
  numbers: Object.fromEntries(projects.map(({ key, number }) => [key, number])),
});

export const labData = (
  { language, village }: VillageVisit,
  { counted, chosen, results, categories }: Known,
): LabData => ({
  language,
  place: { zone: village.timeZone, currency: results?.currency ?? village.currency },
  words: wordsUnder(language, beginnings),
  cycles: counted.map(({ mark, title }) => ({ mark, title: title[language] || title.kk })),
  root: `/${language}/${village.slug}`,
  cycle: chosen && results && !isWithheld(results, chosen) ? cycleOf(village.slug, chosen, results) : null,
  isFew: !!chosen && !!results && isWithheld(results, chosen),
  categories,
  places: Object.fromEntries(village.settlements.map(({ name }) => [name.kk, name[language] || name.kk])),
});
