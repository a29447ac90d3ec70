import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inTop, productNode, scriptOf } from '../ground/paths.mjs';
import { runQuietly } from '../ground/run.mjs';
import { say } from '../ground/say.mjs';
import { Trouble } from '../ground/sentences.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = () =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function find() {
  if (process.env.ORTAQ_CHROMIUM) return process.env.ORTAQ_CHROMIUM;
  return [...onPath(), ...macPlaces, await playwrightsOwn()].find(canRun);
}

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update', '-qq'], { env });
  const packages = ['chromium', 'fonts-dejavu-core'];
  return (
    (await runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })).code === 0
  );
}

async function installFromPlaywright() {
  const args = [scriptOf('@playwright/test', 'playwright'), 'install', 'chromium'];
  return (await runQuietly(productNode, args, { cwd: inTop() })).code === 0;
}

/** Root on Debian takes the distribution's package, which brings the libraries that the browser needs; others Playwright's. */
function waysToInstall() {
  const debian = { said: "Debian's package chromium", install: installFromDebian };
  const own = { said: "Playwright's download", install: installFromPlaywright };
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') ? [debian, own] : [own];
}

/** The path of a Chromium for the browser tests: the system's, Playwright's, else one installed now; says which in one line. */
export async function ensureChromium() {
  const there = await find();
  if (there) return (say(`Chromium: ${there}`), there);
  for (const { said, install } of waysToInstall()) {
    say(`Chromium: none found; installing ${said} …`);
    const found = (await install()) ? await find() : undefined;
    if (found) return (say(`Chromium: ${found}, just installed`), found);
  }
  throw new Trouble('chromium-absent');
}
