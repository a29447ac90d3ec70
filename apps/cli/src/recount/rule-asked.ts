import { ruleOfFile } from '@ortaq/api';
import {
  type Completion,
  completions,
  type Election,
  equalShares,
  exactShares,
  greedyByVotes,
  naturalScore,
  overspending,
  phragmen,
  publicTies,
  type Rule,
  type Ties,
  type Utility,
  welfare,
} from '@ortaq/tally';

import { Misuse, Sorry, type Typed } from '../command.ts';

/** A rule and where it came from. */
export interface AskedRule {
  readonly rule: Rule;
  readonly name: string;
  /** Whether it is the file's own: then its column `selected` must be what the count gives. */
  readonly isOfFile: boolean;
}

const presets = new Map<string, Completion>([
  ['city-practice', completions.cityPractice],
  ['tool', completions.tool],
  ['pabutools', completions.pabutools],
  ['plain', completions.plain],
]);

interface Ground {
  readonly ties: Ties;
  /** What the ballots say beyond yes: points, or places. */
  readonly score: Utility;
  readonly completion: Completion;
}

const gainOf = ({ score }: Ground): Utility => (score.kind === 'one' ? { kind: 'cost' } : score);

const rules = new Map<string, (ground: Ground) => Rule>([
  ['mes', (ground) => equalShares(ground.ties, ground.completion, gainOf(ground))],
  ['exact-shares', ({ ties }) => exactShares(ties)],
  ['overspending', (ground) => overspending(ground.ties, gainOf(ground))],
  ['phragmen', ({ ties }) => phragmen(ties)],
  ['welfare', ({ ties, score }) => welfare(ties, score)],
  ['greedy', (ground) => ({ ...greedyByVotes(ground.ties), score: ground.score })],
]);

export const ruleNames = [...rules.keys()];

/** After cost and votes the public lot where its seed is given, otherwise the id, as published outcomes have it. */
const tiesOf = (seed: string | undefined): Ties =>
  seed === undefined ? { chain: ['lowest-cost', 'most-votes', 'id'] } : publicTies(seed);

/** Refuses a rule or a preset that does not exist, before any file is read. */
export function requireRule({ options: { rule, preset } }: Typed): void {
  if (rule !== undefined && !rules.has(rule)) throw new Misuse(`Name a rule: ${ruleNames.join(', ')}.`);
  if (preset !== undefined && !presets.has(preset))
    throw new Misuse(`Name a preset: ${[...presets.keys()].join(', ')}.`);
  if (preset !== undefined && rule !== 'mes') throw new Misuse('A preset goes with --rule mes.');
}

interface ReadFile {
  readonly file: string;
  readonly election: Election;
}

/** The rule that was asked for, otherwise the one that the file names. */
export function ruleAsked(typed: Typed, read: ReadFile): AskedRule {
  const { election } = read;
  const { rule: name, preset = 'city-practice', seed } = typed.options;
  if (name === undefined) return ruleOfItsOwn(read, seed);
  const rule = rules.get(name)!({
    ties: tiesOf(seed),
    score: naturalScore(election),
    completion: presets.get(preset)!,
  });
  return { rule, name: name === 'mes' ? `mes, ${preset}` : name, isOfFile: false };
}

function ruleOfItsOwn({ file, election }: ReadFile, seed: string | undefined): AskedRule {
  const name = election.meta.get('rule') ?? 'unknown';
  const rule = ruleOfFile(election);
  if (!rule) throw new Sorry(`${file}: the file names the rule ${name}; say with --rule by which to count.`);
  return { rule: seed === undefined ? rule : { ...rule, ties: publicTies(seed) }, name, isOfFile: true };
}
