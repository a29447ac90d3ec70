/** Draws the picture that messengers show beside a link: `node tools/preview-picture.mjs` writes src/assets/preview.png. */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const here = (name) => new URL(`../src/${name}`, import.meta.url);
const text = (name) => readFile(here(name), 'utf8');
const [tokens, scenes, mark] = await Promise.all(
  ['tokens/light.css', 'assets/scenes.svg', 'assets/ortaq.svg'].map(text),
);

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(`<style>${tokens}
  body { margin: 0 }
  .sheet { position: absolute }
  .scene { width: 1200px; height: 630px; display: block }
  .mark { position: absolute; left: 64px; top: 64px; width: 180px; height: 180px }</style>
  <div class="sheet">${scenes}</div>
  <svg class="scene"><use href="#village" /></svg>
  <div class="mark">${mark}</div>`);
await page.screenshot({ path: here('assets/preview.png').pathname });
await browser.close();
