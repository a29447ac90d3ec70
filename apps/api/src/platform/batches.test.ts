import { Batches } from './batches.ts';

/** Work that ends when it is told to, and remembers what it was given. */
function heldWork(lanes = 1) {
  const begun: { items: readonly number[]; end: (error?: Error) => void }[] = [];
  const work = (items: readonly number[]) =>
    new Promise<number[]>((resolve, reject) => {
      begun.push({ items, end: (error) => (error ? reject(error) : resolve(items.map((each) => each * 10))) });
    });
  return { begun, batches: new Batches(work, lanes), items: () => begun.map(({ items }) => items) };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('work in batches', () => {
  it('begins at once where a lane is free, and then gathers', async () => {
    const { begun, batches, items } = heldWork();
    const answers = [1, 2, 3, 4, 5].map((each) => batches.put(each));
    expect(items()).toEqual([[1], [2]]);
    for (let at = 0; at < begun.length; at += 1) {
      begun[at]!.end();
      await settled();
    }
    expect(items()).toEqual([[1], [2], [3, 4], [5]]);
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50]);
  });

  it('gives every lane a fair share of what is there, and keeps one more at hand', async () => {
    const { begun, batches, items } = heldWork(2);
    for (let each = 1; each <= 13; each += 1) void batches.put(each);
    expect(items()).toEqual([[1], [2], [3]]);
    begun[0]!.end();
    await settled();
    expect(items().at(-1)).toEqual([4, 5, 6, 7]);
    expect(items()).toHaveLength(4);
  });

  it('takes a hundred at once and no more', async () => {
    const { begun, batches, items } = heldWork();
    for (let each = 0; each < 500; each += 1) void batches.put(each);
    begun[0]!.end();
    await settled();
    expect(items().at(-1)).toHaveLength(100);
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
