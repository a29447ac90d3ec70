import { addressOf, voting } from '@ortaq/contract';
import { printParts } from '@ortaq/domain/voting';

import { aVoting } from '../../testing/a-voting.ts';
import { readPdf } from '../../testing/read-pdf.ts';

const { house, village, where, poll, aVoter } = await aVoting();
afterAll(() => house.close());

const clerk = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });
const auditor = await house.person({ offices: [{ office: 'auditor', kato: village.kato }] });
const of = await poll();
await aVoter(of, { name: 'Сынақ Сайлаушы' });

async function asked(endpoint: typeof voting.printPart | typeof voting.printRoll, input: object, cookie: string) {
  const { path } = addressOf(endpoint, { ...where(of), ...input });
  const answer = await house.app.inject({
    method: endpoint.method,
    url: path,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    ...(endpoint.method === 'POST' && { payload: '' }),
  });
  const { headers, statusCode: status } = answer;
  return { status, headers, bytes: answer.rawPayload, answer };
}

const part = (input: object, by = clerk) => asked(voting.printPart, input, by.cookie);
const roll = (by = clerk) => asked(voting.printRoll, {}, by.cookie);
const lastEntry = async () =>
  (await house.owner.query<{ body: string }[]>('select body from audit.entry order by seq desc limit 1'))[0]!.body;

describe('the print pack', () => {
  it('tells each part and how much paper it takes', async () => {
    const pack = await clerk.call(voting.readPrintPack, { ...where(of), stubs: 20 });
    expect(pack.parts.map((each) => each.part)).toEqual([...printParts]);
    expect(pack.parts.find((each) => each.part === 'stubs')).toEqual({ part: 'stubs', pages: 3, size: 'A4' });
    expect(pack.roll).toEqual({ pages: 1, size: 'A4' });
  });

  it('gives a part as a PDF of as many pages as it told', async () => {
    const { bytes, headers } = await part({ part: 'ballot-c' });
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    expect(headers['content-disposition']).toContain('ballot-c.pdf');
    const [front, ...more] = await readPdf(bytes);
    expect(front!.text).toContain('Самал ауылдық округі');
    expect(more).toHaveLength(1);
  });

  it('gives everything at once, and nobody’s name in it', async () => {
    const pack = await clerk.call(voting.readPrintPack, { ...where(of), stubs: 8 });
    const pages = await readPdf((await part({ part: 'all', stubs: 8 })).bytes);
    expect(pages).toHaveLength(pack.parts.reduce((sum, { pages: each }) => sum + each, 0));
    expect(pages.map(({ text }) => text).join()).not.toContain('Сынақ Сайлаушы');
  });

  it('is the same every time: the order of the projects is nobody’s choice', async () => {
    const numbers = async () => (await readPdf((await part({ part: 'ballot-a' })).bytes))[0]!.text.match(/№\d+/g);
    expect(await numbers()).toEqual(await numbers());
  });

  it('is the office’s, and only where there is a ballot', async () => {
    expect((await part({ part: 'card' }, auditor)).status).toBe(403);
    const early = await poll({ phase: 'review' });
    await expect(clerk.call(voting.readPrintPack, where(early))).rejects.toMatchObject({
      problem: { reasons: ['cycles/not-in-this-stage'] },
    });
  });
});

describe('the printed roll', () => {
  it('names who may vote, and the log tells that it was taken', async () => {
    const { bytes, headers } = await roll();
    expect(headers['cache-control']).toBe('private, no-store');
    expect((await readPdf(bytes)).map(({ text }) => text).join()).toContain('Сынақ Сайлаушы');
    expect(JSON.parse(await lastEntry())).toMatchObject({ act: 'voting.printRoll', by: 'clerk', what: { count: 1 } });
    expect(await lastEntry()).not.toContain('Сайлаушы');
  });

  it('is refused while no roll is confirmed, and after the vote', async () => {
    const without = await poll({ hasRoll: false });
    const after = await poll({ phase: 'tally' });
    for (const [cycle, reason] of [
      [without, 'voting/roll-not-ready'],
      [after, 'cycles/not-in-this-stage'],
    ] as const)
      await expect(clerk.call(voting.printRoll, where(cycle))).rejects.toMatchObject({
        problem: { reasons: [reason] },
      });
  });

  it('is not the auditor’s to take', async () => {
    expect((await roll(auditor)).status).toBe(403);
  });
});
