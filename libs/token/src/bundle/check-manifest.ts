import { SMALLEST_GROUP } from '@ortaq/domain/voting';
import { canonicalJson, type Json, sha256, toHex, utf8 } from '@ortaq/log';

import { isSingleOperator } from '../issuer-key.ts';
import { type BundledEntry, entryOf, freezeIn, type Manifest, type QuotedAct } from './bundle.ts';
import { mustWithhold } from './check-paper.ts';
import { failed, type Finding, firstOf, ok } from './finding.ts';
import type { Bundle } from './read-bundle.ts';

/** What the public log said, before the polls opened, of the parts that no later hand may change. */
const logged: readonly (readonly [QuotedAct, string, (manifest: Manifest) => unknown])[] = [
  ['cycles.publishCycle', 'terms', ({ terms }) => terms],
  ['cycles.publishCycle', 'rulesHash', ({ rulesHash }) => rulesHash],
  ['voting.freezeRoll', 'box', ({ box }) => box],
  ['cycles.publishBallot', 'projects', ({ projects }) => projects],
];

const earlyEntry = (entries: readonly BundledEntry[], act: QuotedAct): BundledEntry | undefined =>
  act === 'voting.freezeRoll' ? freezeIn(entries) : entryOf(entries, act);

const same = (one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && canonicalJson(one as Json) === canonicalJson(other as Json);

const hashOf = (value: unknown): string => toHex(sha256(utf8(canonicalJson(value as Json))));

function asLogged({ manifest, entries }: Bundle): Finding {
  const findings = logged.map(([act, part, of]) => {
    const entry = earlyEntry(entries, act);
    if (!entry) return failed('not-logged', { what: act });
    return same(entry.what[part], of(manifest)) ? ok : failed('not-as-logged', { what: part });
  });
  return firstOf(findings);
}

/** The roll is what it was frozen as, or what the latest of its corrections left; those two people may make while the polls are open. */
function rollAsLogged({ manifest: { roll }, entries }: Bundle): Finding {
  const { what } = entryOf(entries, 'voting.confirmRollCorrection') ?? freezeIn(entries)!;
  const other = (['count', 'seal'] as const).find((part) => !same(what[part], roll[part]));
  return other === undefined ? ok : failed('not-as-logged', { what: other });
}

/** Keys of issuers stand in the log beside their own hash. */
function issuersAsLogged({ manifest: { issuers }, entries }: Bundle): Finding {
  const hashed = issuers.map(({ name, n, e, address, key }) => ({
    ...{ name, n, e, ...(address !== undefined && { address }), ...(key !== undefined && { key }) },
    hash: hashOf({ n, e }),
  }));
  const isLogged = same(freezeIn(entries)!.what['issuers'], hashed);
  return isLogged ? ok : failed('not-as-logged', { what: 'issuers' });
}

/** What follows from other parts of the manifest. */
function inItself({ manifest, entries }: Bundle): Finding {
  const { terms, community, cycle, issuers } = manifest;
  const follows: Readonly<Record<string, boolean>> = {
    rulesHash: manifest.rulesHash === hashOf(terms),
    election: manifest.election === `${community.slug}/${cycle.mark}` && terms['mark'] === cycle.mark,
    community: entries.every(({ place }) => place === community.kato),
    cycle: entries.every(({ what }) => what['cycle'] === cycle.id),
    isSingleOperator: manifest.isSingleOperator === isSingleOperator(issuers),
    leastPublished: manifest.leastPublished === SMALLEST_GROUP,
    isWithheld: manifest.isWithheld === mustWithhold(manifest),
  };
  const what = Object.keys(follows).find((part) => !follows[part]);
  return what === undefined ? ok : failed('form', { what });
}

/** The frozen parts were in the log before anybody could vote. */
function inTime({ manifest: { terms }, entries }: Bundle): Finding {
  const opens = String(terms['votingOpensAt']);
  const early = logged.map(([act]) => act);
  const late = early.find((act) => !(Date.parse(earlyEntry(entries, act)!.at) < Date.parse(opens)));
  return late === undefined ? ok : failed('too-late', { what: late });
}

/** V1: the manifest is what the log witnessed before the polls opened. */
export function checkManifest(bundle: Bundle): Finding {
  for (const check of [asLogged, rollAsLogged, issuersAsLogged, inItself, inTime]) {
    const finding = check(bundle);
    if (finding.state !== 'ok') return finding;
  }
  return ok;
}
