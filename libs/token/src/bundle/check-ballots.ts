import { type BallotForm, type CycleRules } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import { choiceRules, type Marks, marksSaid } from '@ortaq/domain/voting';
import { broken, money } from '@ortaq/kernel';
import { type Json, leafHash, rootOf, toHex } from '@ortaq/log';

import { ballotHash, isSignedBallot, readBallotText } from '../ballot.ts';
import { readCast } from '../cast.ts';
import { issuerKeyFrom } from '../issuer-key.ts';
import { isGenuine } from '../token.ts';
import { type Manifest, sealedIn } from './bundle.ts';
import { absent, failed, type FaultCode, type Finding, ok } from './finding.ts';
import type { Bundle, ReadBallot } from './read-bundle.ts';

type Holds = (read: ReadBallot) => Promise<boolean> | boolean;

/** The first line at which something does not hold. */
async function everyBallot({ manifest, ballots }: Bundle, why: FaultCode, holds: Holds): Promise<Finding> {
  if (manifest.isWithheld) return absent('withheld');
  for (const read of ballots) if (!(await holds(read))) return failed(why, { line: read.line });
  return ok;
}

/** V2: every issuer stamped every token, for this election. */
export function checkTokens(bundle: Bundle): Promise<Finding> {
  const { election: id, issuers } = bundle.manifest;
  const keys = issuers.map(issuerKeyFrom).filter((key) => key !== null);
  if (keys.length === 0 || keys.length < issuers.length) return Promise.resolve(failed('form', { what: 'issuers' }));
  return everyBallot(bundle, 'stamp', async ({ ballot }) => {
    const cast = readCast(ballot);
    return cast !== null && (await isGenuine(cast.token, { id, issuers: keys }));
  });
}

/** V3: one final ballot a token; the version is the one that was signed. */
export async function checkOnce(bundle: Bundle): Promise<Finding> {
  const seen = new Set<string>();
  const once = await everyBallot(bundle, 'twice', ({ ballot: { key } }) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  if (once.state !== 'ok') return once;
  return everyBallot(bundle, 'seq', ({ ballot }) => readBallotText(ballot.ballot)?.seq === ballot.seq);
}

/** The marks of a ballot, or null where it says none that could be counted. */
export function marksOf({ terms, projects }: Manifest, choices: Json | undefined): Marks | null {
  const ballot = (terms['rules'] as unknown as CycleRules).ballot as BallotForm;
  const marks = marksSaid(ballot, choices);
  const known = projects.map(({ id, cost }) => ({ id: id as ProposalId, cost: money(cost) }));
  const facts = marks && { ...marks, ballot, envelope: money(String(terms['envelope'])), projects: known };
  return facts && broken(choiceRules, facts).length === 0 ? marks : null;
}

/** V4: a ballot of this election, signed by its token, that the frozen rules allow. */
export async function checkSaid(bundle: Bundle): Promise<Finding> {
  const { manifest } = bundle;
  const checks: readonly (readonly [FaultCode, Holds])[] = [
    ['other-election', ({ ballot }) => readBallotText(ballot.ballot)?.election === manifest.election],
    [
      'signature',
      async ({ ballot }) => {
        const cast = readCast(ballot);
        return cast !== null && (await isSignedBallot(cast.token, ballot.ballot, cast.signature));
      },
    ],
    ['choices', ({ ballot }) => marksOf(manifest, readBallotText(ballot.ballot)?.choices) !== null],
  ];
  for (const [why, holds] of checks) {
    const finding = await everyBallot(bundle, why, holds);
    if (finding.state !== 'ok') return finding;
  }
  return ok;
}

/** V5: the ballots give the root that the log was told at the close; none was added, dropped or changed since. */
export function checkTree(bundle: Bundle): Finding {
  const { manifest, ballots } = bundle;
  const sealed = sealedIn(bundle.entries);
  if (!sealed) return failed('not-logged', { what: 'voting.sealBox' });
  if (sealed.root !== manifest.root) return failed('not-as-logged', { what: 'root' });
  if (sealed.ballots !== manifest.counts.ballots) return failed('not-as-logged', { what: 'ballots' });
  if (manifest.isWithheld) return ballots.length === 0 ? absent('withheld') : failed('counts', { what: 'lines' });
  const hashes = ballots.map(({ ballot }) => ballotHash(ballot.ballot));
  const names = hashes.map(toHex);
  const astray = names.findIndex((name, at) => at > 0 && name < names[at - 1]!);
  if (astray !== -1) return failed('order', { line: ballots[astray]!.line });
  return toHex(rootOf(hashes.map(leafHash))) === manifest.root ? ok : failed('root');
}
