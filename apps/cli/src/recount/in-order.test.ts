import { inOrder } from './in-order.ts';

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('answers in order', () => {
  it('come in the order of the questions, however late the first is', async () => {
    let third = () => undefined as void;
    const untilThird = new Promise<void>((resolve) => (third = resolve));
    const ask = async (question: number) => {
      if (question === 0) await untilThird;
      if (question === 2) third();
      return question * 10;
    };
    expect(await allOf(inOrder([0, 1, 2, 3], ask, 3))).toEqual([0, 10, 20, 30]);
  });

  it('are asked for only so far ahead', async () => {
    const asked: number[] = [];
    const ask = (question: number) => Promise.resolve(asked.push(question));
    for await (const answer of inOrder([1, 2, 3, 4, 5], ask, 2)) expect(asked.length).toBeLessThanOrEqual(answer + 1);
    expect(asked).toEqual([1, 2, 3, 4, 5]);
  });
});
