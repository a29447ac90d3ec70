/** Renders every `*.gallery.tsx` of this room into static pages: `node tools/gallery.mjs [folder]`. */
import { cp, glob, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';
import { bundleStyles } from './styles.mjs';

const room = fileURLToPath(new URL('..', import.meta.url));
const target = path.resolve(process.argv[2] ?? path.join(room, 'dist/gallery'));

const link = (sheet) => `<link rel="stylesheet" href="${sheet}.css">`;

const page = ({ title, sheets, body }) => `<!doctype html>
<html lang="kk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>${sheets.map(link).join('')}</head>
<body class="${sheets[0]}">${body}</body></html>`;

const vite = await createServer({
  root: room,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  oxc: { jsx: { runtime: 'automatic' } },
});
try {
  await mkdir(target, { recursive: true });
  for (const sheet of ['public', 'office', 'paper', 'lab'])
    await writeFile(path.join(target, `${sheet}.css`), bundleStyles(`${sheet}.css`));
  await cp(path.join(room, 'src/assets'), path.join(target, 'sheets'), { recursive: true });
  await cp(path.join(room, 'src/fonts'), path.join(target, 'fonts'), { recursive: true });
  const names = [];
  for await (const file of glob('src/**/*.gallery.tsx', { cwd: room })) {
    const { sheet, besides = [], gallery } = await vite.ssrLoadModule(`/${file}`);
    const name = path.basename(file, '.gallery.tsx');
    names.push(name);
    await writeFile(
      path.join(target, `${name}.html`),
      page({ title: name, sheets: [sheet, besides].flat(), body: renderToStaticMarkup(gallery()) }),
    );
  }
  const list = names.sort().map((name) => `<li><a href="${name}.html">${name}</a></li>`);
  await writeFile(
    path.join(target, 'index.html'),
    page({
      title: '@ortaq/ui',
      sheets: ['public'],
      body: `<main class="read"><h1>@ortaq/ui</h1><ul>${list.join('')}</ul></main>`,
    }),
  );
  console.log(`${names.length} galleries in ${target}`);
} finally {
  await vite.close();
}
