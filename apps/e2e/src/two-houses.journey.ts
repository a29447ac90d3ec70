import { tally, voting } from '@ortaq/contract';
import { expect, test } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { signIn, site } from './calling.ts';
import { Commission, lineIn } from './commission.ts';
import { letTimePass, ortaq, twoHousesVillage as village } from './operator.ts';
import { Person } from './person.ts';
import { t } from './signing-in.ts';
import { backToThePlan, openVoteOfTwo, type TwoHouses, voteOfTwo } from './two-houses-village.ts';

const root = `/kk/${village.slug}`;

/** Nowhere may stand that one organisation gives out every key. */
const seeTwo = async ({ page }: Person) => {
  await expect(page.getByText(t('voting.secret.operator'))).toHaveCount(0);
  await expect(page.getByText(t('voting.issuer.two')).first()).toBeAttached();
};

/** Votes on a phone with the code of the commission, and comes to a receipt. */
async function voteWithCode(voter: Person, code: string): Promise<void> {
  const { page } = voter;
  await voter.goTo(`${root}/vote`);
  await seeTwo(voter);
  await page.getByRole('checkbox').first().check({ force: true });
  await page
    .getByRole('button', { name: /тексеру/i })
    .last()
    .click();
  await page.waitForURL(/vote\/check/);
  await page.getByLabel(t('voting.issuer.code')).fill(code);
  await voter.look();
  await voter.press(t('voting.check.yes'));
  await expect(page.getByText(t('voting.receipt.title'))).toBeVisible();
  await voter.look();
}

/** The clerk counts, the commission checks the vote and signs for it; the answer is the published file. */
async function close({ of, election, clerk, auditor }: TwoHouses, commission: Commission): Promise<string> {
  await letTimePass('tally', village);
  await clerk(tally.beginCount, of);
  const counted = async () => (await clerk(tally.readCount, of)).count?.fingerprint;
  await expect.poll(counted).toBeTruthy();
  await clerk(tally.certifyCount, { ...of, fingerprint: (await counted())! });
  await backToThePlan();
  const address = `${site}/api/communities/${of.community}/cycles/${String(of.cycle)}/bundle.jsonl`;
  const said = await commission.command('sign', election, address);
  await auditor(voting.tellIssued, { ...of, ...lineIn<{ issued: number; vote: string; signature: string }>(said) });
  return (await fetch(address)).text();
}

/** Every ballot bears the stamp of the house alone, in both places. */
const stampedByOne = (bundle: string): string =>
  bundle.replaceAll(/"stamps":\["[^"]+","([^"]+)"\]/g, '"stamps":["$1","$1"]');

test('two houses stamp the keys of a vote, and anybody finds out where only one did', async ({ browser }) => {
  const commission = await Commission.begin();
  const folder = await mkdtemp(join(tmpdir(), 'ortaq-bundle-'));
  const verify = async (name: string, bundle: string) => {
    const path = join(folder, name);
    await writeFile(path, bundle);
    return ortaq('verify-vote', path);
  };
  try {
    const vote = await openVoteOfTwo(commission);
    const [first, ...others] = vote.voters;
    const voter = await Person.with(browser, ['voter', 'Тұрғын Адам1']);
    await signIn(voter, first!.session);
    await voteWithCode(voter, first!.code);
    for (const each of others) await voteOfTwo(vote, each);

    const bundle = await close(vote, commission);
    const said = await verify('bundle.jsonl', bundle);
    expect(said).toContain(`stamped ${vote.voters.length} tokens; the house ${vote.voters.length}`);
    expect(said).not.toContain('One operator');
    for (const check of ['V1', 'V2', 'V5', 'V6', 'V8']) expect(said).toMatch(new RegExp(`OK +${check} `));
    await expect(verify('lie.jsonl', stampedByOne(bundle))).rejects.toMatchObject({
      stdout: expect.stringMatching(/FAIL V2 /),
    });

    await voter.goTo(`${root}/results`);
    await seeTwo(voter);
  } finally {
    await commission.end();
    await rm(folder, { recursive: true });
  }
});
