import { createServer, putBallots, readConfig } from '@ortaq/api';
import { ballotHash, type Cast, readCast } from '@ortaq/token';
import { randomBytes } from 'node:crypto';
import pg from 'pg';

import { prepareCasts } from './casts.ts';
import { inner, spelled, type Standing, type Step } from './script.ts';
import { recorded, type Statement, transactionsOf } from './recording.ts';
import type { BenchVillage, BenchVoter } from './village.ts';

/** The SQL of the three requests, written down while the product answers each once: the same statements in the same transactions. */
export interface SameSql {
  readonly list: readonly Step[];
  readonly take: readonly Step[];
  readonly cast: readonly Step[];
}

const plain = (sql: string): Step => ({ sql, keeps: false });

type Village = Pick<BenchVillage, 'slug' | 'proposing' | 'voting'>;

export const listPath = ({ slug, proposing }: Village): string =>
  `/api/communities/${slug}/cycles/${proposing}/proposals`;
export const takePath = ({ slug, voting }: Village): string => `/api/communities/${slug}/cycles/${voting}/token`;
export const castPath = ({ slug, voting }: Village): string => `/api/communities/${slug}/cycles/${voting}/ballots`;

/** A number below any modulus of 2048 bits: what a device would have blinded looks no different. */
export function takeBody(): string {
  const blinded = randomBytes(256);
  blinded[0]! &= 0x7f;
  return JSON.stringify({ blinded: [blinded.toString('base64url')] });
}

/** Asks a copy of the product in this process, and lets it go. */
export async function learnSql(village: BenchVillage): Promise<SameSql> {
  const config = readConfig({ ...process.env, ORTAQ_WORKS: '0', ORTAQ_LOG_LEVEL: 'error' });
  const app = await createServer(config);
  await app.init();
  const voter = village.voters.at(-1)!;
  const ask = async (request: Parameters<typeof app.inject>[0]) => {
    const { statusCode, body } = await app.inject(request);
    if (statusCode !== 200) throw new Error(`The product answered ${statusCode}: ${body}`);
  };
  const post = (url: string, payload: string, cookie = '') =>
    ask({ method: 'POST', url, payload, headers: { cookie, 'content-type': 'application/json' } });
  const list = await recorded(() => ask({ method: 'GET', url: listPath(village) }));
  const take = await recorded(() => post(takePath(village), takeBody(), voter.cookie));
  const [first, second, third] = await prepareCasts(village, 3);
  // The first one reads the rules, the projects and the keys, which all casts of a second share.
  await post(castPath(village), first!);
  const cast = await recorded(() => post(castPath(village), second!));
  const boxed = await recordedInBox(village, config.ORTAQ_DATABASE_BOX_URL, third!);
  await app.close();
  const listed = transactionsOf(list).flat();
  return {
    list: listed.map((each) => plain(spelled(each))),
    take: takeSteps(take, voter),
    cast: castSteps([...cast, ...boxed]),
  };
}

/** Nobody here hears the threads of the box: what they would send is sent by the same function where it is written down. */
async function recordedInBox({ community, voting }: BenchVillage, boxUrl: string, body: string): Promise<Statement[]> {
  const cast = JSON.parse(body) as Cast;
  const ballot = { ...readCast(cast)!, record: cast.ballot, seq: 0, hash: ballotHash(cast.ballot), receipt: 0 };
  const box = new pg.Pool({ connectionString: boxUrl, max: 1 });
  const sent = await recorded(() => putBallots(box, { communityId: community, cycleId: voting }, [ballot]));
  await box.end();
  return sent;
}

const lastSeq = `':HeadEntity_size'`;

/** What differs from voter to voter, and from entry to entry of the log; everything else is sent as it was. */
const standingFor =
  ({ person, session, mark }: BenchVoter): Standing =>
  (value, { text }) => {
    const isCount = typeof value === 'string' && /^\d{1,18}$/.test(value);
    if (isCount && /^INSERT INTO "audit"."(entry|node)"/.test(text)) return lastSeq;
    if (isCount && text.startsWith('UPDATE "audit"."head"')) return `(${lastSeq}::bigint + 1)`;
    const names = { person, session: inner(session), mark: inner(mark) };
    const name = Object.entries(names).find(([, known]) => known === inner(value))?.[0];
    return name && `':${name}'`;
  };

/** What differs from ballot to ballot: the token, and the receipt that follows from it. */
const ofBallot: Standing = (_, { text }, place) => {
  if (!text.includes('voting.put_ballots')) return undefined;
  return { 2: `array[':token'::bytea]`, 9: `array[':receipt'::bigint]` }[place];
};

/** One connection does what the product does on several, each transaction under the role that it had there. */
function turnsOf(statements: readonly Statement[], standing: Standing): Step[] {
  let role = '';
  const steps = transactionsOf(statements).flatMap((block) => {
    const change = block[0]!.role === role ? [] : [plain(`set role ${(role = block[0]!.role)}`)];
    return [...change, ...block.map((each) => ({ sql: spelled(each, standing), keeps: isHead(each) }))];
  });
  return [plain('reset role'), { sql: 'select * from bench.voter where turn = :turn', keeps: true }, ...steps];
}

const isHead = ({ text }: Statement): boolean => /^SELECT .*"audit"\."head".* FOR UPDATE$/s.test(text);

function takeSteps(statements: readonly Statement[], voter: BenchVoter): Step[] {
  if (!statements.some(isHead))
    throw new Error('Tokens are given otherwise than this benchmark knows: the log has no head');
  return turnsOf(statements, standingFor(voter));
}

function castSteps(statements: readonly Statement[]): Step[] {
  const steps = turnsOf(statements, ofBallot);
  if (steps.filter(({ sql }) => sql.includes(':token')).length !== 1)
    throw new Error('Casting works otherwise than this benchmark knows: one statement puts a token into the box');
  return steps;
}
