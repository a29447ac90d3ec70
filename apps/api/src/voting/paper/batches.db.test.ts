import { voting } from '@ortaq/contract';

import { aPaperVote } from '../../testing/a-paper-vote.ts';
import { aVoting } from '../../testing/a-voting.ts';

const village = await aVoting();
const { house, where } = village;
const { clerk, chair, member, akim, open, key, read, sign, closed, signed, settle } = await aPaperVote(village);
const shared = await closed(8);
afterAll(() => house.close());

const refusedWith = (...reasons: string[]) => ({ problem: { reasons } });
const numbers = async () => {
  const { projects } = await house.visitor(voting.readBallot, where(shared));
  return projects.map(({ number }) => String(number));
};
const [one, two] = await numbers();

async function read2(first: readonly string[], second: readonly string[]) {
  const { batch } = await open(shared, first.length);
  await key(clerk.call, shared, batch, first);
  await key(chair.call, shared, batch, second);
  return batch;
}

describe('a batch', () => {
  it('is read by two people, and the second is told nothing of what the first read', async () => {
    const { batch } = await open(shared, 2);
    await key(clerk.call, shared, batch, [`${two} ${one}`, 'b']);
    const seen = await read(chair.call, shared, batch);
    expect(seen).toMatchObject({
      step: 'second',
      agreed: null,
      differences: [],
      differing: 0,
      isMyTurn: true,
    });
    expect(await read(clerk.call, shared, batch)).toMatchObject({ isMyTurn: false });
    expect(await read(akim.call, shared, batch)).toMatchObject({ isMyTurn: false });
    expect(JSON.stringify(seen)).not.toContain(`"${one} ${two}"`);
    await key(chair.call, shared, batch, [`${one} ${two}`, 'B']);
    expect(await read(member.call, shared, batch)).toMatchObject({
      step: 'sign',
      agreed: { votes: 1, blank: 1, invalid: 0 },
    });
  });

  it('is keyed once by one person, however often they ask at once, and by three in all', async () => {
    const { batch } = await open(shared, 1);
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => key(clerk.call, shared, batch, ['B'])));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await key(chair.call, shared, batch, ['X']);
    await expect(key(clerk.call, shared, batch, ['B'])).rejects.toMatchObject(refusedWith('voting/batch-own-keying'));
    await key(member.call, shared, batch, ['B']);
    await expect(key(member.call, shared, batch, ['B'])).rejects.toMatchObject({
      problem: { reasons: expect.arrayContaining(['voting/batch-keyed']) },
    });
  });

  it('shows what two people read differently to a third only, who decides with the sheet in hand', async () => {
    const batch = await read2([one!, 'B', two!], [one!, 'X', two!]);
    expect(await read(clerk.call, shared, batch)).toMatchObject({ step: 'third', differing: 1, differences: [] });
    expect(await read(akim.call, shared, batch)).toMatchObject({ differing: 1, differences: [] });
    expect(await read(member.call, shared, batch)).toMatchObject({
      differences: [{ sheet: 2, first: 'B', second: 'X' }],
    });
    await key(member.call, shared, batch, [`${one} ${two}`]);
    expect(await read(clerk.call, shared, batch)).toMatchObject({
      step: 'sign',
      agreed: { votes: 3, blank: 0, invalid: 0 },
    });
  });

  it('takes a line for every sheet, and only what the ballot allows', async () => {
    const { batch } = await open(shared, 2);
    await expect(key(clerk.call, shared, batch, ['B'])).rejects.toMatchObject({
      problem: { reasons: ['voting/batch-count'], facts: { lines: '1', expected: '2' } },
    });
    await expect(key(clerk.call, shared, batch, ['B', '99'])).rejects.toMatchObject({
      problem: { reasons: ['voting/paper-number'], facts: { sheet: '2', number: '99' } },
    });
  });

  it('is signed by three different people, for the seal that they read, and then changes no more', async () => {
    const fresh = await closed(1);
    const { batch } = await open(fresh, 1);
    await expect(sign(clerk.call, fresh, batch)).rejects.toMatchObject(refusedWith('voting/batch-not-read'));
    for (const { call } of [clerk, chair]) await key(call, fresh, batch, ['X']);
    const other = clerk.call(voting.signBatch, { ...where(fresh), batch, seal: 'a'.repeat(64) });
    await expect(other).rejects.toMatchObject(refusedWith('voting/batch-changed'));
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => sign(clerk.call, fresh, batch)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await sign(chair.call, fresh, batch);
    expect(await read(clerk.call, fresh, batch)).toMatchObject({ step: 'sign', isMyTurn: false });
    await sign(member.call, fresh, batch);
    expect(await read(clerk.call, fresh, batch)).toMatchObject({ step: 'signed' });
    const aside = akim.call(voting.setBatchAside, { ...where(fresh), batch, given: 1, reason: 'Мөр бұзылған' });
    await expect(aside).rejects.toMatchObject(refusedWith('voting/batch-closed'));
  });

  it('with more sheets than ballots were given out is signed by nobody, and the akim sets it aside for a reason', async () => {
    const fresh = await closed(2);
    const { batch } = await open(fresh, 3);
    for (const { call } of [clerk, chair]) await key(call, fresh, batch, ['X', 'X', 'X']);
    await expect(sign(clerk.call, fresh, batch)).rejects.toMatchObject({
      problem: { reasons: ['voting/paper-too-many'], facts: { given: '2', found: '3' } },
    });
    const away = { ...where(fresh), batch, given: 2, reason: 'Жәшіктен артық бюллетень шықты' };
    await expect(clerk.call(voting.setBatchAside, away)).rejects.toMatchObject({ problem: { status: 403 } });
    await akim.call(voting.setBatchAside, away);
    expect(await read(chair.call, fresh, batch)).toMatchObject({ step: 'aside', aside: { given: 2 } });
    await settle(fresh);
  });

  it('is reopened as a new version with a reason: nothing that was signed counts any more', async () => {
    const fresh = await closed(2);
    const before = await signed(fresh, ['B', 'X']);
    const again = { ...where(fresh), batch: before, sheets: 1, reason: 'Бір бюллетень қайта саналды' };
    const { batch } = await clerk.call(voting.reopenBatch, again);
    await expect(clerk.call(voting.reopenBatch, again)).rejects.toMatchObject(refusedWith('voting/batch-replaced'));
    const { batches, account } = await clerk.call(voting.readPaper, where(fresh));
    expect(batches.map(({ number, version, step }) => [number, version, step])).toEqual([
      [1, 1, 'replaced'],
      [1, 2, 'first'],
    ]);
    expect(account.counted).toBe(0);
    expect(await read(chair.call, fresh, batch)).toMatchObject({ version: 2, reason: again.reason, keyedBy: [] });
  });

  it('holds as many sheets as two people read without a pause', async () => {
    for (const sheets of [0, 26])
      await expect(open(shared, sheets)).rejects.toMatchObject(refusedWith('voting/batch-size'));
  });
});

describe('the account of paper', () => {
  it('is closed when everything that was given out is somewhere, and not before', async () => {
    const fresh = await closed(3);
    await signed(fresh, ['B']);
    await expect(settle(fresh, 1, 0)).rejects.toMatchObject({
      problem: { reasons: ['voting/paper-does-not-add-up'], facts: { given: '3', found: '2' } },
    });
    const { batch } = await open(fresh, 1);
    await expect(settle(fresh, 1, 1)).rejects.toMatchObject(refusedWith('voting/batches-open'));
    await akim.call(voting.setBatchAside, { ...where(fresh), batch, given: 0, reason: 'Бос конверт' });
    await settle(fresh, 1, 1);
    const { account } = await chair.call(voting.readPaper, where(fresh));
    expect(account).toEqual({ given: 3, counted: 1, aside: 0, spoiled: 1, unreturned: 1 });
  });
});

describe('the database', () => {
  const asOwner = (sql: string, values: readonly unknown[]) => house.owner.query(sql, [...values]);
  const keyingOf = (batch: string, round: number, by: string, lines: readonly string[]) =>
    asOwner(`insert into voting.paper_keying values ($1, $2, $3, $4, $5, now())`, [
      village.village.id,
      batch,
      round,
      lines,
      by,
    ]);
  const signatureOf = (batch: string, place: number, by: string) =>
    asOwner(`insert into voting.paper_signature values ($1, $2, $3, $4, $5, now())`, [
      village.village.id,
      batch,
      place,
      'a'.repeat(64),
      by,
    ]);

  it('takes no keying out of turn, by the same person, with lines missing, or after a signature', async () => {
    const { batch } = await open(shared, 2);
    await expect(keyingOf(batch, 2, clerk.id, ['B', 'B'])).rejects.toThrow('has its turn');
    await expect(keyingOf(batch, 1, clerk.id, ['B'])).rejects.toThrow('line for every sheet');
    await keyingOf(batch, 1, clerk.id, ['B', 'B']);
    await expect(keyingOf(batch, 2, clerk.id, ['B', 'B'])).rejects.toThrow('paper_keying_by_another');
    await keyingOf(batch, 2, chair.id, ['B', 'B']);
    await signatureOf(batch, 1, clerk.id);
    await expect(keyingOf(batch, 3, member.id, ['X'])).rejects.toThrow('takes no such change');
  });

  it('takes no signature before two have read, none twice, none with a sheet missing', async () => {
    const { batch } = await open(shared, 1);
    await expect(signatureOf(batch, 1, clerk.id)).rejects.toThrow('takes no such change');
    for (const [at, { id }] of [clerk, chair].entries()) await keyingOf(batch, at + 1, id, ['B']);
    await signatureOf(batch, 1, clerk.id);
    await expect(signatureOf(batch, 2, clerk.id)).rejects.toThrow('paper_signature_by_another');
    await signatureOf(batch, 2, chair.id);
    await expect(signatureOf(batch, 3, member.id)).rejects.toThrow('every sheet');
  });

  it('changes nothing that was written', async () => {
    const { batch } = await open(shared, 1);
    await expect(asOwner('update voting.paper_batch set sheets = 2 where id = $1', [batch])).rejects.toThrow(
      'append-only',
    );
  });
});
