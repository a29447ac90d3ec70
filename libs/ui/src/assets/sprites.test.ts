import { readFileSync } from 'node:fs';
import { categoryNames } from '../marks/category.tsx';
import { iconNames } from '../marks/icon-names.ts';
import { drawingNames, sceneNames } from '../marks/scene.tsx';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const idsOf = (sprite: string) => [...sprite.matchAll(/<symbol id="([\w-]+)"/g)].map(([, id]) => id);
const symbolsOf = (sprite: string) => sprite.split('\n').filter((line) => line.startsWith('<symbol'));

describe('the sheet of icons', () => {
  const sprite = read('icons.svg');

  it('holds exactly the named icons, each once', () => {
    expect(idsOf(sprite)).toEqual([...iconNames]);
  });

  it('has an icon for every category', () => {
    expect(iconNames).toEqual(expect.arrayContaining([...categoryNames]));
  });

  it('weighs no more than 12 KB', () => {
    expect(Buffer.byteLength(sprite)).toBeLessThanOrEqual(12 * 1024);
  });
});

describe('the sheet of scenes', () => {
  const sprite = read('scenes.svg');

  it('holds every scene and every drawing', () => {
    expect(idsOf(sprite)).toEqual(expect.arrayContaining([...sceneNames, ...drawingNames]));
  });

  it('spends at most 4 KB on one picture', () => {
    expect(symbolsOf(sprite).filter((symbol) => Buffer.byteLength(symbol) > 4096)).toEqual([]);
  });

  it('takes its colours from the tokens only', () => {
    expect(sprite).not.toMatch(/#[0-9a-f]{3,6}"/i);
    expect(sprite).toMatch(/var\(--sc-sky\)/);
  });

  it('uses only pieces that it holds', () => {
    const used = [...sprite.matchAll(/<use href="#([\w-]+)"/g)].map(([, id]) => id);
    expect(idsOf(sprite)).toEqual(expect.arrayContaining(used));
  });
});
