import { expect } from '@playwright/test';

import { root } from './operator.ts';
import type { Person } from './person.ts';

const theirs = 'https://evil.example/election.json';

/** Ways in which a link could name an election that is not the village's. */
const links = [
  ...['election', 'election_url', 'url', 'src', 'ballot', 'api', 'issuer'].map((name) => `?${name}=${theirs}`),
  `#${theirs}`,
  `#/vote?election_url=${theirs}`,
];

/** Helios #225, #300: the ballot of a hostile link is the village's own, and the page could ask nobody else if it would. */
export async function followHostileLinks({ page }: Person): Promise<void> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).host));
  await page.goto(`${root}/vote`);
  const { host } = new URL(page.url());
  const ballot = await page.locator('#ballot').innerText();
  for (const link of links) {
    await page.goto(`${root}/help`);
    await page.goto(`${root}/vote${link}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#ballot').innerText()).toBe(ballot);
  }
  expect([...asked]).toEqual([host]);
  const refusedBy = await page.evaluate(
    (address) =>
      new Promise<string>((tell) => {
        document.addEventListener('securitypolicyviolation', (event) => tell(event.effectiveDirective));
        fetch(address).then(
          () => tell('nothing'),
          () => undefined,
        );
      }),
    theirs,
  );
  expect(refusedBy).toBe('connect-src');
}
