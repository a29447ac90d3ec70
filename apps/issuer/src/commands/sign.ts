import { signStatement, toBase64url } from '@ortaq/token';
import { type Bundle, checkBundle, type Manifest, readBundle, voteHash } from '@ortaq/token/bundle';
import { canonicalJson } from '@ortaq/log';

import type { VoteState } from '../votes.ts';
import { type Command, type Desk, electionIn, keysOf, Sorry } from './command.ts';

/** Checks the published vote from outside, as anybody can, and says what this house stamped for. */
export const sign: Command = {
  name: 'sign',
  takes: 'VILLAGE/CYCLE BUNDLE.jsonl|ADDRESS',
  summary: 'After the close: checks the published bundle and signs for it and for the number of tokens stamped.',

  async run([name, from, ...rest], desk) {
    const election = electionIn(name);
    if (from === undefined || rest.length > 0)
      throw new Sorry('Name the bundle: a file, or the address where it lies.');
    const [vote] = await desk.votes.states(election);
    const says = vote && (await desk.votes.saying(election));
    if (!vote || !says) throw new Sorry(`${election} is not open here, or was opened before votes were signed for.`);
    const bundle = await bundleIn(await desk.read(from));
    const wrong = [...foreign(bundle.manifest, vote, desk), ...(await failures(bundle))];
    if (wrong.length > 0) throw new Sorry([`${election} is not signed for:`, ...wrong].join('\n  '));
    const statement = { election, issued: vote.issued, vote: voteHash(bundle.manifest) };
    const signature = toBase64url(await signStatement(says, statement));
    desk.say(`Vote ${statement.vote}. Compare it with what verify-vote prints on another machine, and with the log.`);
    desk.say('In the product the auditor enters this line:');
    desk.say(canonicalJson({ issued: statement.issued, signature, vote: statement.vote }));
  },
};

async function bundleIn(bytes: Uint8Array): Promise<Bundle> {
  try {
    return await readBundle(Buffer.from(bytes).toString('utf8').trimEnd().split('\n'));
  } catch (error) {
    throw new Sorry(`That is no bundle: ${(error as Error).message}`);
  }
}

/** What of the vote is not what was opened here. */
function foreign({ election, terms, issuers, counts }: Manifest, vote: VoteState, { config }: Desk): string[] {
  const own = canonicalJson(keysOf(vote, config));
  const isOurs = issuers.some(
    ({ n, e, key, address }) => key && address && canonicalJson({ address, e, key, n }) === own,
  );
  return [
    ...(election === vote.election ? [] : [`the bundle is of ${election}`]),
    ...(isOurs ? [] : ['our keys and address are not among its issuers']),
    ...(Date.parse(String(terms['votingClosesAt'])) === vote.closesAt.getTime()
      ? []
      : ['its polls closed at another hour']),
    ...(counts.ballots <= vote.issued ? [] : [`${counts.ballots} ballots, and we stamped ${vote.issued} tokens`]),
  ];
}

/** The checks of anybody that fail. That our own number and signature are not there yet is no fault. */
async function failures(bundle: Bundle): Promise<string[]> {
  const failed: string[] = [];
  for await (const each of checkBundle(bundle, { log: null, receipts: [] }))
    if (each.state === 'failed') failed.push(`${each.check} fails: ${each.why} ${each.what ?? ''}`.trim());
  return failed;
}
