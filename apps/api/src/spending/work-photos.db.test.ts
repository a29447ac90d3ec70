import { spending } from '@ortaq/contract';
import { MOST_WORK_PHOTOS } from '@ortaq/domain/spending';
import sharp from 'sharp';

import { aPhoto, aProposal } from '../testing/a-proposal.ts';
import { aSpending } from '../testing/a-spending.ts';

const { house, village, clerk, works, make, logged } = await aSpending();
const community = village.slug;
afterAll(() => house.close());

const jpeg = async (shade: number) =>
  new Uint8Array(
    await sharp({ create: { width: 320, height: 240, channels: 3, background: { r: shade, g: 90, b: 60 } } })
      .jpeg()
      .toBuffer(),
  );
const add = async (proposal: string, kind: 'before' | 'after', shade = 10) =>
  clerk.call(
    spending.addWorkPhoto,
    { community, proposal: proposal as never, kind, alt: 'Көше, түн' },
    { bytes: await jpeg(shade), type: 'image/jpeg' },
  );

describe('a picture of the work', () => {
  it('stands beside the one before it, on the pages of the project and of its contract', async () => {
    const of = await works();
    const [project] = of.projects;
    const contract = await make.contract(of, 900);
    await add(project!.id, 'after', 200);
    const before = await add(project!.id, 'before', 20);
    const { photos } = await house.visitor(spending.readContract, { community, contract });
    expect(photos.map(({ kind }) => kind)).toEqual(['before', 'after']);
    expect(photos[0]).toMatchObject({ sha256: before.sha256, alt: 'Көше, түн', addedAt: expect.any(String) });
    expect(await logged('spending.addWorkPhoto')).toMatchObject({ what: { kind: 'before', photo: before.sha256 } });
  });

  it('is taken away by the office, but not a picture of the idea', async () => {
    const of = await works();
    const proposal = of.projects[0]!.id;
    const { id } = await add(proposal, 'after');
    await clerk.call(spending.removeWorkPhoto, { community, proposal, photo: id });
    const asked = { community, cycle: of.cycle.id, number: of.projects[0]!.number };
    expect((await house.visitor(spending.readWork, asked)).photos).toEqual([]);
    const idea = await aPhoto(house.owner, of.cycle, { id: proposal, number: 1 });
    const removed = clerk.call(spending.removeWorkPhoto, { community, proposal, photo: idea as never });
    await expect(removed).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it('is kept for adopted projects only, and a few of each kind', async () => {
    const of = await works();
    const { id } = await aProposal(house.owner, of.cycle);
    await expect(add(id, 'before')).rejects.toMatchObject({ problem: { reasons: ['spending/nothing-adopted'] } });
    const proposal = of.projects[0]!.id;
    for (let at = 0; at < MOST_WORK_PHOTOS; at += 1)
      await aPhoto(house.owner, of.cycle, { id: proposal, number: 1 }, 'after');
    await expect(add(proposal, 'after')).rejects.toMatchObject({ problem: { reasons: ['spending/too-many-photos'] } });
  });
});
