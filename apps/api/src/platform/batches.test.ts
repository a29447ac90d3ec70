import { Batches } from './batches.ts';

/** Work that ends when it is told to, and remembers what it was given. */
function heldWork() {
  const begun: { items: readonly number[]; end: (error?: Error) => void }[] = [];
  const work = (items: readonly number[]) =>
    new Promise<number[]>((resolve, reject) => {
      begun.push({ items, end: (error) => (error ? reject(error) : resolve(items.map((each) => each * 10))) });
    });
  return { begun, batches: new Batches(work) };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('work in batches', () => {
  it('begins at once while nothing is on its way, and then gathers', async () => {
    const { begun, batches } = heldWork();
    const answers = [1, 2, 3, 4, 5].map((each) => batches.put(each));
    expect(begun.map(({ items }) => items)).toEqual([[1]]);
    begun[0]!.end();
    await settled();
    expect(begun.map(({ items }) => items)).toEqual([[1], [2, 3, 4, 5]]);
    for (const { end } of begun) end();
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50]);
  });

  it('answers nobody before the work of their batch is done', async () => {
    const { begun, batches } = heldWork();
    let answered = 0;
    const answer = batches.put(1).then(() => (answered += 1));
    await settled();
    expect(answered).toBe(0);
    begun[0]!.end();
    await answer;
    expect(answered).toBe(1);
  });

  it('lets one bad item fail alone', async () => {
    const work = async (items: readonly number[]) => {
      if (items.includes(13)) throw new Error('thirteen');
      return items.map((each) => each * 10);
    };
    const batches = new Batches(work);
    const answers = await Promise.allSettled([1, 2, 3, 13, 4].map((each) => batches.put(each)));
    expect(answers.map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason)))).toEqual([
      10,
      20,
      30,
      'Error: thirteen',
      40,
    ]);
  });
});
