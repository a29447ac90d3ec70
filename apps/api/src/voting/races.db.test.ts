import { type Call, voting } from '@ortaq/contract';
import { connect } from 'node:net';

import type { Device } from '../testing/a-device.ts';
import type { Poll } from '../testing/a-poll.ts';
import { aVoting } from '../testing/a-voting.ts';
import { inChunks } from './chunks.ts';

const { house, where, poll, aVoter, device, inBox } = await aVoting();
afterAll(() => house.close());

const VOTERS = 200;
const TIMES = 20;
const AT_ONCE = 20;
/** Four thousand requests on a busy machine. */
const PATIENCE_MS = 240_000;

const crowd = await poll();
const voters: { readonly device: Device; readonly call: Call }[] = [];
while (voters.length < VOTERS) {
  const { call } = await aVoter(crowd);
  voters.push({ call, device: await device(call, crowd) });
}

const twenty = <T>(ask: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: TIMES }, ask));
const countIn = async (table: string, of: Poll) => {
  const [row] = await house.owner.query<{ rows: number }[]>(
    `select count(*)::int as rows from voting.${table} where cycle_id = $1`,
    [of.cycle],
  );
  return row!.rows;
};

describe('two hundred voters who all press twenty times at once', () => {
  it(
    'hold two hundred tokens',
    async () => {
      for (const some of inChunks(voters, AT_ONCE)) {
        const ask = ({ call, device: { blinded } }: (typeof voters)[number]) =>
          twenty(() => call(voting.takeToken, { ...where(crowd), blinded }));
        for (const same of await Promise.all(some.map(ask)))
          expect(new Set(same.map(({ signed }) => signed[0])).size).toBe(1);
      }
      expect(await countIn('issuance', crowd)).toBe(VOTERS);
    },
    PATIENCE_MS,
  );

  it(
    'put two hundred ballots into the box, each with one receipt',
    async () => {
      const receipts = new Set<string>();
      for (const some of inChunks(voters, AT_ONCE)) {
        const casts = await Promise.all(some.map(({ device: { sign } }) => sign({ choices: [crowd.projects[0]!] })));
        const sent = await Promise.all(casts.map((cast, at) => twenty(() => some[at]!.device.send(cast))));
        for (const same of sent) {
          expect(new Set(same.map(({ signature }) => signature)).size).toBe(1);
          receipts.add(same[0]!.signature);
        }
      }
      expect(receipts.size).toBe(VOTERS);
      expect(await countIn('ballot', crowd)).toBe(VOTERS);
    },
    PATIENCE_MS,
  );
});

describe('a network that is cut when the ballot was sent', () => {
  it('leaves one ballot, and the same receipt for who sends it again', async () => {
    const fresh = await poll();
    const { sign, send } = await device((await aVoter(fresh)).call, fresh);
    const cast = await sign({ choices: [fresh.projects[1]!] });
    await house.app.listen(0, '127.0.0.1');
    const { community, cycle } = where(fresh);
    await sendAndCut(voting.castBallot.path.replace(':community', community).replace(':cycle', cycle), cast);
    const receipt = await send(cast);
    expect(await send(cast)).toEqual(receipt);
    expect(await inBox(fresh)).toEqual([{ choices: [fresh.projects[1]] }]);
    expect(await countIn('ballot', fresh)).toBe(1);
  });
});

/** Everything is written, and the line is dead before an answer can come. */
function sendAndCut(path: string, sent: object): Promise<void> {
  const body = JSON.stringify(sent);
  const head = `POST /api${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const { port } = house.app.getHttpServer().address() as { port: number };
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.write(head + body, () => socket.destroy());
  });
}
