import { type PrintPart, printParts, rotations } from '@ortaq/domain/voting';
import { readFileSync } from 'node:fs';

import { measuringPen, printed } from '../../platform/print/paper.ts';
import type { Side } from '../../platform/print/side.ts';
import { aDesk } from '../../testing/a-pack.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { ballotSheets } from './ballot.sheets.ts';
import { categorySigns } from './category-signs.ts';
import type { Desk } from './pack.ts';
import { allSides, sidesOf } from './parts.ts';
import { rollPages, rollSheets } from './roll.sheet.ts';

const read = async (sides: readonly Side[]) => readPdf(await printed(sides, 'test'));
const textOf = async (sides: readonly Side[]) => (await read(sides)).map(({ text }) => text).join(' ');
const numbersIn = (text: string) => [...text.matchAll(/№(\d+)/g)].map(([, number]) => Number(number));
const oneTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const person = (at: number) => ({ name: `Әлиева Айгүл ${at}`, last4: '0007', settlement: null });

describe('the typeface', () => {
  it('is embedded with every Kazakh letter and the tenge, and they are read back', async () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ № «»';
    const side: Side = {
      size: 'A4',
      draw: (pen) => void pen.write(letters, { x: 10, y: 10, width: 190 }, { size: 14 }),
    };
    expect(await textOf([side])).toBe(letters);
  });
});

describe('a ballot', () => {
  it('is whole sheets, however many projects there are', () => {
    const sides = oneTo(60).map((count) => ballotSheets(aDesk({ count }), 'A').length);
    expect(sides.filter((each) => each % 2 !== 0)).toEqual([]);
    expect([sides[0], sides.at(-1)]).toEqual([2, 6]);
  });

  it.each([1, 2, 3, 12, 13, 29, 60])('with %i projects has each on every rotation once', async (count) => {
    const texts = await Promise.all(rotations.map((each) => textOf(ballotSheets(aDesk({ count }), each))));
    for (const text of texts) expect(numbersIn(text).toSorted((a, b) => a - b)).toEqual(oneTo(count));
  });

  it('has the same numbers in another order', async () => {
    const desk = aDesk({ count: 6 });
    const orders = await Promise.all(rotations.map(async (each) => numbersIn(await textOf(ballotSheets(desk, each)))));
    expect(orders).toEqual([
      [1, 2, 3, 4, 5, 6],
      [6, 5, 4, 3, 2, 1],
      [4, 5, 6, 1, 2, 3],
      [3, 2, 1, 6, 5, 4],
    ]);
  });

  it('is for a usual village one sheet: the list in front, what happens next behind', async () => {
    const [front, back, ...more] = await read(sidesOf(aDesk(), 'ballot-a'));
    expect(more).toEqual([]);
    for (const part of ['Қай жобаларды қолдайсыз?', 'Какие проекты вы поддерживаете?', '2 875 500 ₸', '2027 · A'])
      expect(front!.text).toContain(part);
    expect(front!.text).toContain('Өзенге жаяу жүргінші көпірін салу');
    expect(back!.text).toContain('+7 700 000 00 00');
    expect(back!.text).toContain('20 сәуір 2027 ж., 18:00');
    expect(back!.text).toContain('12 000 000 ₸');
  });

  it('asks for numbers where the ballot takes points', async () => {
    const form = { type: 'cumulative', least: 1, most: null, points: 10, withinEnvelope: false } as const;
    const text = await textOf(sidesOf(aDesk({ form }), 'ballot-a'));
    expect(text).toContain('ұпай санын жазыңыз');
    expect(text).not.toContain('құсбелгі');
  });

  it('bears no serial number: the same bytes for everybody who gets one of the rotation', async () => {
    const runOf = (desk: Desk, firstStub: number): Desk => ({ ...desk, run: { ...desk.run, firstStub } });
    const some = await textOf(sidesOf(runOf(aDesk(), 7001), 'ballot-a'));
    expect(some).toBe(await textOf(sidesOf(runOf(aDesk(), 9001), 'ballot-a')));
    expect(some).not.toContain('7001');
  });
});

describe('a ballot in large print', () => {
  it.each(rotations)(
    'has on A3 what the usual one of rotation %s has, page by page, its code too',
    async (rotation) => {
      const desk = aDesk({ count: 15 });
      const [usual, large] = await Promise.all(
        (['ballot', 'large'] as const).map((kind) =>
          read(sidesOf(desk, `${kind}-${rotation.toLowerCase()}` as PrintPart)),
        ),
      );
      expect(large!.map(({ text }) => text)).toEqual(usual!.map(({ text }) => text));
      expect(large!.map(({ width }) => Math.round(width))).toEqual(usual!.map(() => 842));
    },
  );

  it('has letters 1.4 times as large, the smallest too', async () => {
    const [usual, large] = await Promise.all([read(sidesOf(aDesk(), 'ballot-a')), read(sidesOf(aDesk(), 'large-a'))]);
    for (const [at, { letters }] of large.entries())
      for (const [run, size] of letters.entries()) expect(size / usual[at]!.letters[run]!).toBeCloseTo(Math.SQRT2, 3);
  });
});

describe('the sheet of the result', () => {
  it.each([
    [true, 'Кілтті бір ғана ұйым береді.', 'Ключи выдаёт одна организация.'],
    [false, 'Кілтке екі ұйым мөр басады', 'Печати на ключ ставят две организации'],
  ])('says what the way the keys are given out does not prove (by one alone: %s)', async (isSingleOperator, kk, ru) => {
    const text = await textOf(sidesOf(aDesk({ isSingleOperator }), 'result'));
    expect(text).toContain(kk);
    expect(text).toContain(ru);
  });
});

describe('the booklet', () => {
  it.each([1, 2, 3, 5, 15])(
    'of %i projects fills folded sheets, and has each project on a page of its own',
    async (count) => {
      const pages = await read(sidesOf(aDesk({ count }), 'booklet'));
      expect(pages.length % 4).toBe(0);
      expect(pages.flatMap(({ text }) => numbersIn(text))).toEqual(oneTo(count));
      expect(pages.at(-1)!.text).toContain('Қалай дауыс береміз');
    },
  );

  it('tells the whole story of a project, and in which language its author wrote', async () => {
    const project = aDesk().pack.projects[3]!;
    const [, , , , page] = await read(sidesOf(aDesk(), 'booklet'));
    for (const text of [project.title, project.change, project.story.problem, project.story.solution])
      expect(page!.text).toContain(text);
    for (const text of [
      'Автор орысша жазған',
      'Автор написал по-русски',
      'Самал ауылы',
      'Село Самал',
      '20 наурыз 2027 ж.',
    ])
      expect(page!.text).toContain(text);
  });
});

describe('the pack', () => {
  it('has at least one page of every part, the poster and the large print on A3', async () => {
    const desk = aDesk();
    const pages = await read(allSides(desk));
    expect(pages).toHaveLength(printParts.reduce((sum, part) => sum + sidesOf(desk, part).length, 0));
    const large = rotations.length * sidesOf(desk, 'large-a').length;
    expect(pages.filter(({ width }) => Math.round(width) === 842)).toHaveLength(1 + large);
    expect(pages.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('says everything in Kazakh and in Russian', async () => {
    const text = await textOf(allSides(aDesk()));
    for (const pair of [
      ['Түбіртек', 'Корешок'],
      ['Жәшікті мөрлеу хаттамасы', 'Протокол опечатывания урны'],
      ['Салыстыру парағы', 'Лист сверки'],
      ['Топтама парағы', 'Лист пачки'],
      ['Нәтиже парағы', 'Лист результатов'],
    ])
      for (const each of pair) expect(text).toContain(each);
  });

  it('numbers as many stubs as were asked for, eight on a side', async () => {
    const pages = await read(sidesOf(aDesk({ stubs: 17 }), 'stubs'));
    const serials = pages.map(({ text }) => text.match(/\d{6}/g)?.length);
    expect(serials).toEqual([8, 8, 1]);
  });

  it('is small: an office copies it, the file does not', async () => {
    expect((await printed(allSides(aDesk({ stubs: 100 })), 'all')).length).toBeLessThan(250_000);
  });

  it('can be printed where the office has told nothing about itself', async () => {
    const desk = aDesk({ phone: null, address: null, hours: null });
    expect(await textOf(sidesOf(desk, 'ballot-a'))).toContain('Сұрағыңыз бар ма?');
  });
});

describe('the printed roll', () => {
  it('has everybody once, on as many pages as were announced', async () => {
    const people = oneTo(41).map(person);
    const pages = await read(rollSheets({ ...aDesk(), pen: measuringPen() }, people));
    expect(pages).toHaveLength(rollPages(41));
    const named = pages.flatMap(({ text }) => [...text.matchAll(/Әлиева Айгүл (\d+)/g)].map(([, at]) => Number(at)));
    expect(named).toEqual(oneTo(41));
  });
});

describe('the signs of the kinds of work', () => {
  it('are the strokes that the pages have', () => {
    const sheet = readFileSync(new URL('../../../../../libs/ui/src/assets/icons.svg', import.meta.url), 'utf8');
    for (const [name, path] of Object.entries(categorySigns))
      expect(sheet).toContain(`<symbol id="${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`);
  });
});
