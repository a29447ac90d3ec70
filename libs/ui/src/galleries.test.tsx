import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { iconNames } from './marks/icon-names.ts';
import { drawingNames, sceneNames } from './marks/scene.tsx';

const source = new URL('.', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const galleries = files.filter((file) => file.endsWith('.gallery.tsx'));
const components = files.filter((file) => file.endsWith('.tsx') && !/\.(test|gallery)\./.test(file));

const render = async (file: string) => {
  const { gallery } = (await import(new URL(file, source).href)) as { gallery: () => ReactElement };
  return renderToStaticMarkup(gallery());
};
const all = async () => (await Promise.all(galleries.map(render))).join('');

describe.each(galleries)('what %s shows', (file) => {
  it('renders without a style attribute or an inline script', async () => {
    expect(await render(file)).not.toMatch(/\sstyle=|\son\w+=|<script/);
  });

  it('either hides each picture from speech or names it', async () => {
    const pictures = [...(await render(file)).matchAll(/<svg[^>]*class="[^>]*>/g)].map(([tag]) => tag);
    expect(pictures.filter((tag) => !/aria-hidden="true"|role="img" aria-label="[^"]+"/.test(tag))).toEqual([]);
  });

  it('uses every id once and points only to ids that are there', async () => {
    const html = await render(file);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = [...html.matchAll(/(?:aria-labelledby|aria-describedby|for)="([^"]+)"/g)].flatMap(([, list = '']) =>
      list.split(' '),
    );
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('draws only from what the sheets hold', async () => {
    const known = new Set<string>([...iconNames, ...sceneNames, ...drawingNames]);
    const used = [...(await render(file)).matchAll(/href="\/sheets\/\w+\.svg#([\w-]+)"/g)].map(([, id]) => id ?? '');
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the galleries together', () => {
  it('show every component of the room', async () => {
    const exported = components.flatMap((file) =>
      [...readFileSync(new URL(file, source), 'utf8').matchAll(/export (?:function|const) ([A-Z]\w+)/g)].map(
        ([, name]) => name,
      ),
    );
    const shown = galleries.map((file) => readFileSync(new URL(file, source), 'utf8')).join('');
    const inner = components.map((file) => readFileSync(new URL(file, source), 'utf8')).join('');
    expect(exported.filter((name) => !shown.includes(`<${name}`) && !inner.includes(`<${name}`))).toEqual([]);
  });

  it('name every link and every button', async () => {
    const named = [...(await all()).matchAll(/<(a|button)\b[^>]*>(.*?)<\/\1>/gs)].map(([whole, , inside = '']) =>
      /aria-label="[^"]+"/.test(whole) ? 'named' : inside.replace(/<[^>]+>/g, '').trim(),
    );
    expect(named.filter((name) => name === '')).toEqual([]);
  });
});
