import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bundle } from 'lightningcss';

const bundled = (name: string) =>
  bundle({
    filename: fileURLToPath(new URL(`../${name}`, import.meta.url)),
    minify: true,
    targets: { chrome: 80 << 16 },
  }).code;
const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const parts = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.css'));

describe('the stylesheets', () => {
  it('weigh at most 9 KB on the wire for the public pages', () => {
    expect(brotliCompressSync(bundled('public.css')).length).toBeLessThanOrEqual(9 * 1024);
  });

  it('weigh at most 10 KB on the wire for the rooms', () => {
    expect(brotliCompressSync(bundled('office.css')).length).toBeLessThanOrEqual(10 * 1024);
  });

  it.each(parts)('take colours from the tokens in %s', (name) => {
    expect(here(name)).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
  });

  it('use only tokens that exist', () => {
    const all = ['public.css', 'office.css', 'lab.css'].map((name) => bundled(name).toString()).join('');
    const defined = new Set([...all.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = [...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });
});
