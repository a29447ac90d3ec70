import { languages } from '@ortaq/kernel';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ofTheMoment, reads } from './a-crawl.ts';
import type { House } from './a-house.ts';

type Known = Readonly<Record<string, string>>;

const web = join(import.meta.dirname, '../../../web');

/** Where the built web room lies. A house without it serves no pages. */
export const builtPages = join(web, 'dist');
if (!existsSync(join(builtPages, 'server/server.js')))
  throw new Error('The pages are not built: `npm test` builds them before it runs, and so does `npx nx build web`.');

/** What search engines and readers of news would try, whether or not it is there. `/metrics` is the operator's, and never stands still. */
const wellKnown = ['/', '/robots.txt', '/sitemap.xml', '/feed', '/feed.xml', '/rss.xml', '/api/docs/openapi.json'];

/** More than a village of three projects has: whoever comes past it is lost among addresses without end. */
const MOST_PAGES = 1000;

/** The address of every page as the web room says it, so that what nothing leads to is not forgotten. */
const routes = globSync('src/**/*.page.ts?(x)', { cwd: web }).flatMap((file) =>
  [...readFileSync(join(web, file), 'utf8').matchAll(/\bpath: '(\/[^']*)'/g)].map(([, path]) => path!),
);

const filled = (route: string, known: Known): string =>
  route.replace(/\*$/, 'nowhere').replace(/:(\w+)/g, (_, name: string) => known[name] ?? '1');

/** A browser that was here before: the ballot of a new one is in an order of its own at every asking. */
const sameBrowser = 'seed=of-the-same-browser';

/** The office's device draws an order for everybody who stands before it: its letters are held against each other in any order. */
const isShuffled = (address: string): boolean => address.endsWith('/vote/assisted');

/** Built files, the look of the page, and the templates of the description of the contract. */
const saysNothing = /^\/(assets|sheets)\/|^\/\w\w\/look$|%7B|\/:/;

/** Addresses of this site that an answer names: in links, forms, pictures, the data of scripts, or as where to go instead. */
function named(answer: string, from: URL): string[] {
  const found = answer.matchAll(/(?:href|src|action|content)="([^"]+)"|"(\/(?:api|kk|ru|en)\/[^"\s]+)"/g);
  const addresses = [...found].map(([, inTag, inData]) => (inTag ?? inData)!.replaceAll('&amp;', '&'));
  return addresses
    .filter((address) => /^(\/|\?|https?:)/.test(address))
    .map((address) => new URL(address, from))
    .filter(({ origin, pathname }) => origin === from.origin && !saysNothing.test(pathname))
    .map(({ pathname, search }) => pathname + (pathname.includes('/sign-in') ? '' : search));
}

/**
 * What one visitor is answered, by address: every page in every language, every file and list of the contract, and all that they lead to,
 * nearest first. What is another at every asking is left out.
 */
export async function crawlPages(house: House, known: Known, cookie = ''): Promise<Map<string, string>> {
  const pages = routes.map((route) => filled(route, { ...known, village: known['community']! }));
  const inAll = languages.flatMap((language) => pages.map((page) => `/${language}${page}`));
  const queue = [...wellKnown, ...inAll, ...reads(known).map(({ address }) => address)];
  const asking = { cookie: [sameBrowser, cookie].join('; ') };
  const seen = new Map<string, string>();
  for (const address of queue) {
    if (seen.has(address)) continue;
    if (seen.size === MOST_PAGES) throw new Error(`There is no end of pages: ${address}`);
    const { statusCode, headers, body } = await house.app.inject({ method: 'GET', url: address, headers: asking });
    const answer = `${statusCode} href="${headers.location ?? ''}"\n${body}`;
    seen.set(address, isShuffled(address) ? [...answer].sort().join('') : answer.replace(ofTheMoment, ''));
    queue.push(...named(answer, new URL(address, house.config.ORTAQ_PUBLIC_URL)));
  }
  return seen;
}
