import { type CycleRules, projectColumns, projectFields } from '@ortaq/domain/cycles';
import { electionScale } from '@ortaq/domain/tally';
import { canonicalJson, type Json } from '@ortaq/log';
import { commitToSeed, count, type Election, makeElection, type Progress, type Rule } from '@ortaq/tally';

import { type BundledResult, entryOf, type Manifest } from './bundle.ts';
import { marksOf } from './check-ballots.ts';
import { absent, failed, type Finding, ok } from './finding.ts';
import type { LogEvidence } from './log-evidence.ts';
import type { Bundle } from './read-bundle.ts';

/** V6: no more ballots than tokens, no more tokens and paper than people; and as many tokens as the log tells of. */
export function checkCounts({ manifest, ballots }: Bundle, log: LogEvidence | null): Finding {
  const { counts, roll, isWithheld } = manifest;
  const all = [counts.issued, counts.paper, counts.ballots, roll.count];
  if (!all.every((each) => Number.isSafeInteger(each) && each >= 0)) return failed('form', { what: 'counts' });
  const holds: Readonly<Record<string, boolean>> = {
    'ballots = lines': isWithheld || counts.ballots === ballots.length,
    'ballots ≤ issued': counts.ballots <= counts.issued,
    'issued + paper ≤ roll': counts.issued + counts.paper <= roll.count,
    'issued = log': !log || 'broken' in log || log.tokens === counts.issued,
  };
  const what = Object.keys(holds).find((each) => !holds[each]);
  return what === undefined ? ok : failed('counts', { what });
}

/** The election as it is counted: projects under their public numbers, ballots in the order of the file. */
export function electionIn({ manifest, ballots }: Bundle): Election {
  const { projects, terms } = manifest;
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
    ballots: ballots.map(({ ballot }, at) => {
      const { choices, points } = marksOf(manifest, ballot.ballot)!;
      return { voter: String(at + 1), choices: choices.map((id) => keys.get(id)!), ...(points && { points }) };
    }),
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
