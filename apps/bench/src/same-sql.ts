import { createServer, readConfig } from '@ortaq/api';

import { inner, spelled, type Standing, type Step } from './script.ts';
import { recorded, type Statement, transactionsOf } from './recording.ts';
import type { BenchVillage, BenchVoter } from './village.ts';

/** The SQL of the two requests, written down while the product answers each once: the same statements in the same transactions. */
export interface SameSql {
  readonly list: readonly Step[];
  readonly cast: readonly Step[];
}

const plain = (sql: string): Step => ({ sql, keeps: false });

/** Asks a copy of the product in this process, and lets it go. */
export async function learnSql({ slug, proposing, voting, projects, voters }: BenchVillage): Promise<SameSql> {
  const app = await createServer(readConfig({ ...process.env, ORTAQ_WORKS: '0', ORTAQ_LOG_LEVEL: 'error' }));
  await app.init();
  const voter = voters.at(-1)!;
  const ask = async (request: Parameters<typeof app.inject>[0]) => {
    const { statusCode, body } = await app.inject(request);
    if (statusCode !== 200) throw new Error(`The product answered ${statusCode}: ${body}`);
  };
  const list = await recorded(() => ask({ method: 'GET', url: listPath({ slug, proposing }) }));
  const cast = await recorded(() =>
    ask({
      method: 'POST',
      url: castPath({ slug, voting }),
      headers: { cookie: voter.cookie },
      payload: { choices: [projects[0]!] },
    }),
  );
  await app.close();
  return {
    list: transactionsOf(list)
      .flat()
      .map((each) => plain(spelled(each))),
    cast: castSteps(cast, voter),
  };
}

export const listPath = ({ slug, proposing }: Pick<BenchVillage, 'slug' | 'proposing'>): string =>
  `/api/communities/${slug}/cycles/${proposing}/proposals`;

export const castPath = ({ slug, voting }: Pick<BenchVillage, 'slug' | 'voting'>): string =>
  `/api/communities/${slug}/cycles/${voting}/ballots`;

const lastSeq = `':HeadEntity_size'`;

/** What differs from voter to voter, and from entry to entry of the log; everything else is sent as it was. */
const standingFor =
  ({ person, session, mark }: BenchVoter): Standing =>
  (value, { text }, place) => {
    if (text.includes('into voting.ballot')) return { 2: `':token'`, 5: `':receipt'` }[place];
    const isCount = typeof value === 'string' && /^\d{1,18}$/.test(value);
    if (isCount && /^INSERT INTO "audit"."(entry|node)"/.test(text)) return lastSeq;
    if (isCount && text.startsWith('UPDATE "audit"."head"')) return `(${lastSeq}::bigint + 1)`;
    const names = { person, session: inner(session), mark: inner(mark) };
    const name = Object.entries(names).find(([, known]) => known === inner(value))?.[0];
    return name && `':${name}'`;
  };

/** One connection does what the product does on two, each transaction under the role that it had there. */
function castSteps(statements: readonly Statement[], voter: BenchVoter): Step[] {
  const standing = standingFor(voter);
  let role = '';
  const steps = transactionsOf(statements).flatMap((block) => {
    const change = block[0]!.role === role ? [] : [plain(`set role ${(role = block[0]!.role)}`)];
    return [...change, ...block.map((each) => ({ sql: spelled(each, standing), keeps: isHead(each) }))];
  });
  if (!steps.some(({ sql }) => sql.includes(':token')) || !steps.some(({ keeps }) => keeps))
    throw new Error(
      'Casting works otherwise than this benchmark knows: nothing goes into the box, or the log has no head',
    );
  return [plain('reset role'), { sql: 'select * from bench.voter where turn = :turn', keeps: true }, ...steps];
}

const isHead = ({ text }: Statement): boolean => /^SELECT .*"audit"\."head".* FOR UPDATE$/s.test(text);
