import { languages } from '@ortaq/kernel';
import { wordsIn as sayIn } from '@ortaq/words';

import { aClassifier, aPlaceFile } from '../testing/a-classifier.ts';
import { builtPages, crawlPages } from '../testing/a-page-crawl.ts';
import { aProposal } from '../testing/a-proposal.ts';
import { aVoting } from '../testing/a-voting.ts';

/** As many as a group must have before its turnout is told. */
const HAVE_TAKEN = 20;
/** A guard against what hangs: hundreds of pages on a busy machine. */
const PATIENCE_MS = 240_000;

const { house, village, poll, aVoter, device } = await aVoting({ ORTAQ_WEB_DIR: builtPages });
await aClassifier(house, aPlaceFile(`${village.kato},T 1,sub_district,2,Самалский с.о.,Самал а.о.`));
const fresh = await poll();
const voters: Awaited<ReturnType<typeof aVoter>>[] = [];
while (voters.length <= HAVE_TAKEN) voters.push(await aVoter(fresh));
const devices = await Promise.all(voters.map(({ call }) => device(call, fresh)));
for (const { take } of devices.slice(0, HAVE_TAKEN)) await take();
const neighbour = await house.person({ residentOf: [village.id] });
afterAll(() => house.close());

const known = { community: village.slug, kato: village.kato, cycle: fresh.cycle, proposal: fresh.projects[0]! };
const crawl = (cookie?: string) => crawlPages(house, known, cookie);
type Pages = Awaited<ReturnType<typeof crawl>>;

/** Where the two crawls differ, or only one of them came. */
const between = (before: Pages, after: Pages): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((address) => before.get(address) !== after.get(address));

/** What a person reads of a page. */
const wordsIn = (page: string): string => page.replace(/<script.*?<\/script>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** Every other site that a page names as the beginning of an address. */
const hostsIn = (page: string): string[] =>
  [...page.matchAll(/["'(]\s*(?:https?:)?\/\/[^/"'\s?]+/g)].map(([host]) => host);

const inAll = (...paths: string[]) =>
  languages.flatMap((language) => paths.map((path) => `/${language}/${village.slug}${path}`));

describe('every page, list and file that anybody can open while people vote', () => {
  it.each([
    ['a stranger', undefined, [0, 1]],
    ['a resident', neighbour.cookie, [2, 3]],
  ])(
    'reads the same to %s, to the letter, after two ballots with different choices',
    async (_, cookie, [one, other]) => {
      const [dear, middle, cheap] = fresh.projects;
      const before = await crawl(cookie);
      await devices[one!]!.cast({ choices: [dear!] });
      await devices[other!]!.cast({ choices: [middle!, cheap!] });
      expect(between(before, await crawl(cookie))).toEqual([]);
      const answered = [...before].filter(([, answer]) => answer.startsWith('200')).map(([address]) => address);
      expect(answered).toEqual(
        expect.arrayContaining(inAll('', '/projects', '/projects/1', '/vote', '/vote/turnout', '/results', '/log')),
      );
      expect([...before].filter(([, answer]) => answer.startsWith('5'))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'changes only in figures of turnout, and by a line of the log, when one more takes part',
    async () => {
      const before = await crawl();
      await devices[HAVE_TAKEN]!.cast({ choices: [fresh.projects[0]!] });
      const after = await crawl();
      const changed = between(before, after).filter((address) => !/\/log\b/.test(address));
      const api = `/api/communities/${village.slug}`;
      expect(changed.toSorted()).toEqual(
        [...inAll('', '/vote/turnout'), `${api}/home`, `${api}/cycles/${fresh.cycle}/turnout`].toSorted(),
      );
      const words = (seen: Pages, address: string) => wordsIn(seen.get(address)!.replace(/\d+/g, ' '));
      // In Russian the words themselves change with the number.
      for (const address of changed.filter((each) => !each.startsWith('/ru/')))
        expect(words(after, address)).toBe(words(before, address));
    },
    PATIENCE_MS,
  );

  it(
    'would be caught by this crawl with a single count on it, wherever that stands',
    async () => {
      const before = await crawl();
      await house.owner.query('alter table proposals.proposal disable trigger user');
      await house.owner.query(
        `update proposals.proposal set change = change || (select count(*) from voting.ballot where cycle_id = $1) where id = $2`,
        [fresh.cycle, fresh.projects[0]],
      );
      await house.owner.query('alter table proposals.proposal enable trigger user');
      expect(between(before, await crawl())).toEqual(
        expect.arrayContaining([
          ...inAll('/projects', '/projects/1', '/vote', '/vote/projects/1'),
          `/api/communities/${village.slug}/cycles/${fresh.cycle}/ballot`,
        ]),
      );
    },
    PATIENCE_MS,
  );

  it(
    'CVE-2026-40870, CVE-2024-27090, DemocracyOS #1145, GovTool #4170: names no voter, and nothing that was never published',
    async () => {
      const cycle = { id: fresh.cycle, communityId: village.id, mark: '' };
      const draft = await aProposal(house.owner, cycle, { status: 'draft', title: 'Жарияланбаған жоба' });
      const ofVoters = voters.flatMap(({ id, iin, mark }) => [
        id,
        iin,
        ...(['hex', 'base64', 'base64url'] as const).map((form) => mark.toString(form)),
      ]);
      const all = [...(await crawl()).values()].join('\n');
      expect([draft.id, 'Жарияланбаған', ...ofVoters].filter((secret) => all.includes(secret))).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('the pages of the ballot', () => {
  const steps = inAll('/vote', '/vote/one', '/vote/find', '/vote/projects/1', '/vote/turnout');
  const ask = (path: string, query: Record<string, string> = {}) =>
    house.app.inject({ method: 'GET', url: path, query, headers: { cookie: 'seed=of-the-same-browser' } });
  const theirs = 'https://evil.example/election.json';

  it.each(steps)(
    'Helios #225, #300: %s takes no election, list or script from an address that came with its link',
    async (path) => {
      const { body: plain } = await ask(path);
      for (const name of ['election', 'election_url', 'url', 'src', 'ballot', 'projects', 'api', 'house', 'issuer']) {
        const { body, headers } = await ask(path, { [name]: theirs });
        expect([wordsIn(body), hostsIn(body)]).toEqual([wordsIn(plain), hostsIn(plain)]);
        expect(headers['content-security-policy']).toMatch(/^default-src 'self'; script-src 'self'; (?!.*connect-src)/);
      }
      expect(hostsIn((await ask(path, { cycle: theirs })).body)).toEqual(hostsIn(plain));
      expect((await ask(`${path}/${theirs}`)).statusCode).toBe(404);
    },
  );

  it.each(
    languages.flatMap((language) => ['', '/turnout', '/find?code=12345'].map((page) => [language, page] as const)),
  )('%s/vote%s says that one organisation alone gives out the keys', async (language, page) => {
    const { body } = await ask(`/${language}/${village.slug}/vote${page}`);
    expect(wordsIn(body)).toContain(sayIn(language)('voting.secret.operator'));
  });

  it.each(steps)('CVE-2026-23891, -45572, CVE-2023-32693: %s repeats no word of its link as a tag', async (path) => {
    for (const name of ['cycle', 'code', 'change', 'next', 'back', 'seed'])
      for (const word of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)'])
        expect((await ask(path, { [name]: word })).body).not.toMatch(
          /<script>alert|<img src=x|(href|src|action)="javascript:/,
        );
  });
});
