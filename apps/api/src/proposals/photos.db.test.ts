import { proposals } from '@ortaq/contract';
import sharp from 'sharp';

import type { TestCycle } from '../testing/a-cycle.ts';
import { aProposing, refusedWith, type TestPerson } from '../testing/a-proposing.ts';

const { aCycleIn, aResident, draft, house, of, read, submit, village } = await aProposing();
let cycle: TestCycle;
let author: TestPerson;
let id: string;
beforeEach(async () => {
  cycle = await aCycleIn();
  author = await aResident();
  id = await draft(author, cycle);
});
afterAll(() => house.close());

const orange = { r: 240, g: 120, b: 20 };
const aPicture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: orange } });
const aJpeg = async (width = 1600, height = 900) => new Uint8Array(await aPicture(width, height).jpeg().toBuffer());
const add = (bytes: Uint8Array, { by = author, to = id, type = 'image/jpeg', alt = 'Мектеп жолы' } = {}) =>
  by.call(proposals.addPhoto, { ...of(to), alt }, { bytes, type });

/** The bytes of a rendition as a browser gets them. */
async function fetched(
  sha256: string,
  { width = 1280, format = 'jpeg', cookie = author.cookie as string | null } = {},
) {
  const url = `/api/communities/${village.slug}/photos/${sha256}/${width}/${format}`;
  return house.app.inject({ method: 'GET', url, headers: cookie ? { cookie } : {} });
}

describe('a photo', () => {
  it('is encoded anew in each size, never enlarged, and told with its mean colour', async () => {
    const photo = await add(await aJpeg(900, 600));
    expect(photo).toMatchObject({ kind: 'idea', width: 900, height: 600, alt: 'Мектеп жолы' });
    expect(photo.colour).toMatch(/^#[ef][0-9a-f]7[0-9a-f]1[0-9a-f]$/);
    for (const [asked, given] of [
      [160, 160],
      [320, 320],
      [640, 640],
      [1280, 900],
    ] as const)
      for (const format of ['avif', 'jpeg'] as const) {
        const answer = await fetched(photo.sha256, { width: asked, format });
        expect(answer.headers).toMatchObject({
          'content-type': `image/${format}`,
          'content-disposition': expect.stringMatching(/^inline/),
          'cache-control': 'public, max-age=31536000, immutable',
        });
        expect((await sharp(answer.rawPayload).metadata()).width).toBe(given);
      }
  });

  it('stands upright, and tells nothing of where and with what it was taken', async () => {
    const taken = await aPicture(400, 200)
      .withExif({
        IFD0: { Make: 'Samsung' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 15/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif?.includes('Samsung')).toBe(true);
    const photo = await add(new Uint8Array(taken));
    expect(photo).toMatchObject({ width: 200, height: 400 });
    for (const format of ['avif', 'jpeg'] as const) {
      const { rawPayload } = await fetched(photo.sha256, { format });
      const { exif, xmp, iptc, icc } = await sharp(rawPayload).metadata();
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(rawPayload.includes('Samsung')).toBe(false);
    }
  });

  it.each(['png', 'webp'] as const)('may come as %s, and what is clear becomes white', async (format) => {
    const clear = sharp({ create: { width: 50, height: 40, channels: 4, background: { ...orange, alpha: 0 } } });
    const photo = await add(new Uint8Array(await clear[format]().toBuffer()), { type: `image/${format}` });
    expect(photo).toMatchObject({ width: 50, height: 40, colour: '#ffffff' });
  });

  it('is refused when it would unfold into more pixels than we hold', async () => {
    const flood = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    await expect(add(new Uint8Array(flood), { type: 'image/png' })).rejects.toMatchObject(
      refusedWith(409, 'proposals/photo-too-many-pixels'),
    );
  });

  it.each([
    ['nothing', async () => new Uint8Array()],
    ['a text', async () => new TextEncoder().encode('бұл сурет емес')],
    [
      'a drawing with a program in it',
      async () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['half a picture', async () => (await aJpeg()).slice(0, 3000)],
    ['a moving picture', async () => new Uint8Array(await aPicture(9, 9).gif().toBuffer())],
  ])('is refused when it is %s', async (_, bytes) => {
    await expect(add(await bytes())).rejects.toMatchObject(refusedWith(409, 'proposals/photo-unreadable'));
  });

  it('is refused beyond 8 MB', async () => {
    await expect(add(new Uint8Array(8 * 1024 * 1024 + 1))).rejects.toMatchObject({
      problem: { status: 409, reasons: expect.arrayContaining(['proposals/photo-too-big']) },
    });
  });

  it('is one of five at most, at the same moment too', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 7 }, async (_, at) => add(await aJpeg(20 + at, 20))));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(tries.find((each) => each.status === 'rejected')?.reason).toMatchObject(
      refusedWith(409, 'proposals/too-many-photos'),
    );
    expect((await read(author, id)).photos).toHaveLength(5);
  });

  it('is described and taken away by its authors only', async () => {
    const photo = await add(await aJpeg(30, 30));
    await author.call(proposals.describePhoto, { ...of(id), photo: photo.id, alt: 'Қараңғы жол' });
    expect((await read(author, id)).photos).toMatchObject([{ alt: 'Қараңғы жол' }]);
    const other = await draft(author, cycle);
    await expect(author.call(proposals.removePhoto, { ...of(other), photo: photo.id })).rejects.toMatchObject(
      refusedWith(404, 'record/not-found'),
    );
    await author.call(proposals.removePhoto, { ...of(id), photo: photo.id });
    expect((await read(author, id)).photos).toEqual([]);
  });

  it('of a draft is seen by its authors only, and by everybody once it is submitted', async () => {
    const { sha256 } = await add(await aJpeg(40, 30));
    const visitor = { cookie: null };
    expect((await fetched(sha256)).statusCode).toBe(200);
    expect((await fetched(sha256, visitor)).statusCode).toBe(404);
    await submit(author, id);
    expect((await fetched(sha256, visitor)).statusCode).toBe(200);
    expect((await fetched('0'.repeat(64), visitor)).statusCode).toBe(404);
    expect(
      (await house.visitor(proposals.listProposals, { community: village.slug, cycle: cycle.id as never })).proposals,
    ).toMatchObject([{ photo: sha256, photoAlt: 'Мектеп жолы' }]);
  });

  it('is added by nobody else, nor after it is the office’s turn', async () => {
    await expect(add(await aJpeg(20, 20), { by: await aResident() })).rejects.toMatchObject(
      refusedWith(404, 'record/not-found'),
    );
    await submit(author, id);
    await expect(add(await aJpeg(20, 20), { by: await aResident() })).rejects.toMatchObject({
      problem: { status: 403 },
    });
    await expect(add(await aJpeg(20, 20))).rejects.toMatchObject(refusedWith(409, 'proposals/closed-to-authors'));
  });
});
