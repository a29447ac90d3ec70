import { type CycleRules, projectColumns, projectFields } from '@ortaq/domain/cycles';
import { electionScale } from '@ortaq/domain/tally';
import { addsUp, type Marks } from '@ortaq/domain/voting';
import { canonicalJson, type Json, toHex } from '@ortaq/log';
import { commitToSeed, count, type Election, makeElection, type Progress, type Rule } from '@ortaq/tally';

import { ballotHash, readBallotText } from '../ballot.ts';
import { readPaperText } from '../paper.ts';
import { type BundledResult, entryOf, type Manifest } from './bundle.ts';
import { marksOf } from './check-ballots.ts';
import { absent, failed, type Finding, ok } from './finding.ts';
import type { LogEvidence } from './log-evidence.ts';
import type { Bundle } from './read-bundle.ts';

const noPaper = { counted: 0, aside: 0, spoiled: 0, unreturned: 0, root: null };

const isCount = (each: number): boolean => Number.isSafeInteger(each) && each >= 0;

/** What the log tells of; without one nothing but what the manifest says. */
const toldBy = (log: LogEvidence | null, { issued, paper }: Manifest['counts']) =>
  log && !('broken' in log) ? log : { tokens: issued, papers: paper };

/** V6: no more ballots than tokens and paper, no more of both than people; and as many of each as the log tells of. */
export function checkCounts({ manifest, ballots }: Bundle, log: LogEvidence | null): Finding {
  const { counts, roll, isWithheld } = manifest;
  const { root, batches: _, ...account } = { batches: [], ...(manifest.paper ?? noPaper) };
  if (![...Object.values(counts), ...Object.values(account), roll.count].every(isCount))
    return failed('form', { what: 'counts' });
  const { tokens, papers } = toldBy(log, counts);
  const holds: Readonly<Record<string, boolean>> = {
    'ballots = lines': isWithheld || counts.ballots === ballots.length,
    'ballots ≤ issued': counts.ballots <= counts.issued,
    'issued + paper ≤ roll': counts.issued + counts.paper <= roll.count,
    'sheets ≤ paper': account.counted <= counts.paper,
    'paper = counted + aside + spoiled + unreturned': root === null || addsUp({ given: counts.paper, ...account }),
    'issued = log': tokens === counts.issued,
    'paper = log': papers === counts.paper,
  };
  const what = Object.keys(holds).find((each) => !holds[each]);
  return what === undefined ? ok : failed('counts', { what });
}

/** What ballots say, those of the box and those of paper, in the order of their hashes: blank and invalid sheets say nothing. */
function marksIn({ manifest, ballots, sheets }: Bundle): Marks[] {
  const cast = ballots.map(({ ballot }) => ({ text: ballot.ballot, said: readBallotText(ballot.ballot) }));
  const keyed = sheets.map(({ sheet }) => ({ text: sheet.text, said: readPaperText(sheet.text) }));
  const votes = [...cast, ...keyed.filter(({ said }) => said?.paper === 'vote')];
  const hashed = votes.map(({ text, said }) => ({ name: toHex(ballotHash(text)), said }));
  const sorted = hashed.sort((one, other) => (one.name < other.name ? -1 : 1));
  return sorted.map(({ said }) => marksOf(manifest, said?.choices)!);
}

/** The election as it is counted: projects under their public numbers, ballots in the order of their hashes. */
export function electionIn(bundle: Bundle): Election {
  const { projects, terms } = bundle.manifest;
  const rules = terms['rules'] as unknown as CycleRules;
  const keys = new Map(projects.map(({ id, key }) => [id, key]));
  return makeElection({
    voteType: rules.ballot.type,
    scale: electionScale,
    budget: BigInt(String(terms['envelope'])),
    projectColumns: projectColumns(rules),
    projects: projects.map(({ key, cost, ...project }) => ({
      id: key,
      cost: BigInt(cost),
      fields: projectFields(rules, project),
    })),
    ballots: marksIn(bundle).map(({ choices, points }, at) => ({
      voter: String(at + 1),
      choices: choices.map((id) => keys.get(id)!),
      ...(points && { points }),
    })),
  });
}

/** The frozen rule with the seed that was told, where it is the seed that was committed to before the vote. */
function ruleOf({ terms }: Manifest, { rule }: BundledResult): Rule | null {
  const { count: frozen, seedCommitment } = terms['rules'] as unknown as CycleRules;
  const { seed } = rule['ties'] as { readonly seed?: string };
  if (!frozen.ties.chain.includes('lot')) return frozen as unknown as Rule;
  const isTheSeed = seed !== undefined && commitToSeed(seed) === seedCommitment;
  return isTheSeed ? ({ ...frozen, ties: { ...frozen.ties, seed } } as unknown as Rule) : null;
}

/** V8: counted again by the frozen rule, the ballots give the same winners and the same trace. */
export function checkRecount(bundle: Bundle, tell: (progress: Progress) => void = () => undefined): Finding {
  const { manifest, entries } = bundle;
  const { result } = manifest;
  if (!result) return absent('no-result');
  const told = entryOf(entries, 'tally.certifyCount');
  if (!told) return failed('not-logged', { what: 'tally.certifyCount' });
  if (told.what['fingerprint'] !== result.fingerprint) return failed('not-as-logged', { what: 'fingerprint' });
  const rule = ruleOf(manifest, result);
  if (!rule) return failed('seed');
  if (canonicalJson(rule as unknown as Json) !== canonicalJson(result.rule)) return failed('form', { what: 'rule' });
  if (manifest.isWithheld) return absent('withheld');
  const again = count(electionIn(bundle), rule, { tell });
  if (again.winners.join('\n') !== result.winners.join('\n')) return failed('winners');
  return again.fingerprint === result.fingerprint ? ok : failed('fingerprint');
}
