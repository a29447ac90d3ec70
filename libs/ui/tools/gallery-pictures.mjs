/** Photographs the gallery in Chromium and asks axe: `node tools/gallery-pictures.mjs FOLDER [name…]`. */
import { createServer } from 'node:http';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';

const [folder = new URL('../dist/gallery', import.meta.url).pathname, ...wanted] = process.argv.slice(2);
const kinds = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

const server = createServer(async (request, response) => {
  const file = path.join(folder, path.normalize(new URL(request.url, 'http://here').pathname));
  const body = await readFile(file).catch(() => null);
  response.writeHead(body ? 200 : 404, { 'content-type': kinds[path.extname(file)] ?? 'text/plain' });
  response.end(body);
}).listen(0);
const origin = `http://localhost:${server.address().port}`;

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
const pictures = path.join(folder, 'pictures');
await mkdir(pictures, { recursive: true });

const names = (await readdir(folder))
  .filter((file) => file.endsWith('.html'))
  .map((file) => path.basename(file, '.html'));
const looks = ['light', 'dark'].flatMap((colorScheme) => [360, 1280].map((width) => ({ colorScheme, width })));
let faults = 0;
try {
  for (const name of wanted.length ? wanted : names) for (const look of looks) faults += await photograph(name, look);
} finally {
  await browser.close();
  server.close();
}
console.log(faults ? `${faults} faults` : 'axe found nothing; no page scrolls sideways');
process.exitCode = faults ? 1 : 0;

async function photograph(name, { colorScheme, width }) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${origin}/${name}.html`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: path.join(pictures, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const { violations } = await new AxeBuilder({ page }).analyze();
  await context.close();
  const where = `${name} ${width} ${colorScheme}`;
  if (sideways) console.log(`${where}: scrolls sideways`);
  for (const { id, nodes } of violations)
    console.log(`${where}: ${id} ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  return violations.length + (sideways ? 1 : 0);
}
