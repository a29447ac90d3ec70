import { canonicalJson, type Json, sha256, toHex, utf8 } from '@ortaq/log';
import {
  type Bundle,
  checkBundle,
  type Checked,
  evidenceIn,
  type GivenReceipt,
  type LogEvidence,
  type Manifest,
  readBundle,
  voteHash,
} from '@ortaq/token/bundle';
import { readReceiptCode } from '@ortaq/words';

import { bytesOf } from './bytes-of.ts';
import { type Command, type Desk, Misuse, Sorry } from './command.ts';
import { linesOf, onFile } from './lines-of.ts';

/** A receipt as the device keeps it: the answer of the box, in JSON. */
async function receiptIn(path: string): Promise<GivenReceipt> {
  try {
    const { code, hash, seq, signature } = JSON.parse(Buffer.from(await bytesOf(path)).toString('utf8')) as Record<
      string,
      unknown
    >;
    if (typeof hash === 'string' && typeof signature === 'string' && Number.isSafeInteger(seq))
      return { hash, seq: seq as number, signature, number: readReceiptCode(String(code)) };
  } catch (error) {
    if (error instanceof Sorry) throw error;
  }
  throw new Sorry(`${path}: not a receipt: JSON with code, hash, seq and signature.`);
}

/** What an export of the log says of the vote; that it is broken is itself a finding. */
const logIn = (path: string, { manifest }: Bundle, key: string | undefined): Promise<LogEvidence> =>
  onFile(path, () => evidenceIn(linesOf(path), manifest.cycle.id, { key }));

const marks = { ok: 'OK  ', failed: 'FAIL', absent: '–   ' } as const;

function told({ check, state, ...finding }: Checked, { words }: Desk): string {
  const title = `${marks[state]} ${check.padEnd(4)}${words(`tally.bundle.${check}`)}`;
  if (!('why' in finding)) return title;
  const { line = null, what = '' } = finding as { line?: number; what?: string };
  const why = words.reason(`tally.bundle.why.${finding.why}`, { what });
  return [title, why, ...(line === null ? [] : [words('tally.bundle.line', { line })])].join(' · ');
}

/** Checks the bundle of a vote by itself: no database, no network, nobody's word. */
export const verifyVote: Command = {
  name: 'verify-vote',
  takes: 'BUNDLE.jsonl [--log LOG.jsonl [--key KEY]] [--receipt RECEIPT.json]',
  summary:
    'Checks the published bundle of a vote: stamps, signatures, root, numbers, result, and the log beside it; needs no database.',
  options: { log: { type: 'string' }, key: { type: 'string' }, receipt: { type: 'string' } },

  async run(typed, desk) {
    const [path, ...rest] = typed.files;
    const { log, key, receipt } = typed.options;
    if (path === undefined || rest.length > 0) throw new Misuse('Name one file.');
    if (key !== undefined && log === undefined) throw new Misuse('A key goes with --log.');
    const bundle = await onFile(path, () => readBundle(linesOf(path)));
    const beside = {
      log: log === undefined ? null : await logIn(log, bundle, key),
      receipts: receipt === undefined ? [] : [await receiptIn(receipt)],
    };
    desk.say(headOf(bundle));
    let wrong = 0;
    for await (const each of checkBundle(bundle, beside)) {
      if (each.state === 'failed') wrong += 1;
      desk.say(told(each, desk));
    }
    if (wrong > 0) throw new Sorry(`${path}: ${wrong} of the checks failed.`);
  },
};

/** What the file says it is, and a seal of its manifest to hold against other copies. */
function headOf({ manifest }: Bundle): string {
  const { election, counts, roll, isSingleOperator, issuers } = manifest;
  const seal = toHex(sha256(utf8(canonicalJson(manifest as unknown as Json))));
  return [
    `${election}: ${counts.ballots} ballots, ${counts.issued} tokens given out, ${counts.paper} people on paper, ${roll.count} on the roll.`,
    `Manifest ${seal}`,
    `Vote ${voteHash(manifest)}`,
    ...issuers.flatMap((issuer) => elsewhere(issuer, counts.issued)),
    ...(isSingleOperator ? ['One operator runs every issuer: ballots that it added itself are not excluded.'] : []),
  ].join('\n');
}

/** Another house stamps for the same people, so its number differs only by those who fetched one of the two stamps. */
function elsewhere({ name, address, issued }: Manifest['issuers'][number], here: number): string[] {
  if (address === undefined) return [];
  if (issued === undefined) return [`Issuer ${name} at ${address} has not told how many tokens it stamped.`];
  return [
    `Issuer ${name} at ${address} stamped ${issued} tokens; the house ${here}. Who has one stamp of the two cannot vote.`,
  ];
}
