import { spending } from '@ortaq/contract';
import { createHash } from 'node:crypto';

import { aScan, aSpending } from '../testing/a-spending.ts';

const { house, village, clerk, works, addScan, enter, confirm } = await aSpending();
const community = village.slug;
const resident = await house.person({ residentOf: [village.id] });
afterAll(() => house.close());

const of = await works();
const add = (bytes: Uint8Array, fileName = 'akt.pdf') =>
  clerk.call(
    spending.addDocument,
    { community, cycle: of.cycle.id, fileName },
    { bytes, type: 'application/octet-stream' },
  );
const open = (sha256: string, cookie?: string) =>
  house.app.inject({ url: `/api/communities/${community}/documents/${sha256}`, headers: cookie ? { cookie } : {} });

describe('a document', () => {
  it('is named by the SHA-256 of its bytes and kept once', async () => {
    const bytes = aScan();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await add(bytes, 'akt-2.pdf')).toEqual({
      sha256,
      name: 'akt-2.pdf',
      type: 'application/pdf',
      bytes: bytes.length,
    });
    expect(await add(bytes, 'other.pdf')).toMatchObject({ sha256, name: 'akt-2.pdf' });
  });

  it('is what its first bytes say, whatever its name', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, serial()]);
    expect(await add(png, 'akt.pdf')).toMatchObject({ type: 'image/png' });
    const program = Buffer.from(`MZ${serial()}`);
    await expect(add(program, 'akt.pdf')).rejects.toMatchObject({
      problem: { reasons: ['spending/document-not-kept'] },
    });
    await expect(add(new Uint8Array())).rejects.toMatchObject({ problem: { reasons: ['spending/document-empty'] } });
  });

  it('is open to everybody once its entry is confirmed, byte for byte, and to the office before', async () => {
    const bytes = aScan();
    const document = await addScan(of, bytes);
    const entry = await enter.contract(of, 10, { document });
    expect((await open(document)).statusCode).toBe(404);
    expect((await open(document, resident.cookie)).statusCode).toBe(404);
    expect((await open(document, clerk.cookie)).statusCode).toBe(200);
    await confirm(entry, 10);
    const answer = await open(document);
    expect(new Uint8Array(answer.rawPayload)).toEqual(bytes);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''akt\.pdf$/);
  });

  it('of another village does not exist', async () => {
    const answer = await house.app.inject({ url: `/api/communities/nowhere/documents/${'a'.repeat(64)}` });
    expect(answer.statusCode).toBe(404);
  });
});

let count = 0;
function serial(): number {
  count += 1;
  return count;
}
