import { PROVIDER_ANSWER } from '@ortaq/contract';

import { type Question, responder } from '../platform/respond.tsx';
import { providerAnswerPage } from './provider-answer.page.tsx';
import { providerPage } from './provider.page.tsx';
import { signInPage } from './sign-in.page.tsx';

const nothing = () => null;
const respond = responder([signInPage, providerPage, providerAnswerPage], {
  assets: { address: String, styles: () => [] },
  surroundings: { top: nothing, notice: nothing },
});

interface House {
  /** What the house answers to each path, with its status. */
  readonly [path: string]: readonly [status: number, body: object];
}

const nobody = { person: null, standings: [], isDemo: false };
const refusing = (reason: string, status = 409) =>
  [status, { type: 'refused', title: 'Refused', status, reasons: [reason], trace: 't' }] as const;

/** A question to a house that answers like this; where nothing is said it refuses as not found. */
const asked = (url: string, house: House, cookies: Question['cookies'] = { language: 'en' }) =>
  respond({
    method: 'GET',
    url,
    cookies,
    form: {},
    isDemo: false,
    site: 'https://ortaq.example',
    send: async ({ path }) => {
      const [status, body] =
        { '/api/self': [200, nobody] as const, ...house }[path] ?? refusing('record/not-found', 404);
      return { status, json: async () => body };
    },
  });

const NAME = '/api/session/provider';
const GO = '/en/sign-in/provider?next=%2Fsamal%2Fvote';
const BACK = `/en${PROVIDER_ANSWER}?code=c&state=s`;

describe('the page of signing in', () => {
  it('has a link to the provider that leads on to where the person was going', async () => {
    const { body } = await asked('/en/sign-in?next=/samal/vote', { [NAME]: [200, { name: 'eGov' }] });
    expect(body).toMatch(/<a [^>]*href="\/en\/sign-in\/provider\?next=%2Fsamal%2Fvote"[^>]*>Sign in with eGov<\/a>/);
  });

  it('has none where there is no provider', async () => {
    expect((await asked('/en/sign-in', { [NAME]: [200, { name: null }] })).body).not.toContain('sign-in/provider');
  });
});

describe('on the way to the provider', () => {
  it('goes to the address that the house named, and remembers where the person was going', async () => {
    const seen = await asked(GO, { [NAME]: [200, { address: 'https://idp.example/auth?x=1' }] });
    expect(seen).toMatchObject({
      status: 303,
      headers: {
        location: 'https://idp.example/auth?x=1',
        'cache-control': 'private, no-store',
        'set-cookie': [expect.stringMatching(/^going=%2Fsamal%2Fvote; .*Max-Age=600; .*HttpOnly$/)],
      },
    });
  });

  it('says that the provider is silent, and leads on', async () => {
    const { status, body } = await asked(GO, { [NAME]: refusing('identity/provider-silent', 503) });
    expect(status).toBe(503);
    expect(body).toContain('The sign-in service does not answer now.');
    expect(body).toContain('href="/en/sign-in/provider?next=%2Fsamal%2Fvote"');
    expect(body).toContain('href="/en/sign-in?next=%2Fsamal%2Fvote"');
  });

  it('is no page where there is no provider', async () => {
    expect((await asked(GO, {})).status).toBe(404);
  });
});

describe('back from the provider', () => {
  const ANSWER = `${NAME}/answer`;

  it.each([
    ['who was known goes on', false, '/samal/money', '/en/samal/money'],
    ['who is new is shown the name first', true, '/samal/money', '/en/sign-in/name?next=%2Fsamal%2Fmoney'],
    ['who is new and came to vote is not kept from it', true, '/samal/vote', '/en/samal/vote'],
    ['who was going nowhere begins at the start', false, undefined, '/en/start'],
    ['nobody is led to another site', false, '//evil.example', '/en/start'],
  ])('%s', async (_, isNew, going, location) => {
    const seen = await asked(BACK, { [ANSWER]: [200, { isNew }] }, { language: 'en', going });
    expect([seen.status, seen.headers['location']]).toEqual([303, location]);
  });

  it.each([
    ['identity/provider-expired', 'Signing in took too long', 'href="/en/sign-in/provider"'],
    ['identity/provider-other-attempt', 'does not belong to this sign-in', 'href="/en/sign-in/provider"'],
    ['identity/provider-cancelled', 'The sign-in was cancelled.', 'href="/en/sign-in"'],
    ['identity/provider-unproven', 'could not be checked', 'href="/en/sign-in/provider"'],
    ['identity/provider-no-iin', 'did not tell your IIN', 'href="/en/sign-in"'],
    ['identity/provider-other-person', 'Sign out first', 'action="/en/sign-out"'],
  ])('%s is told in words, with a step that leads on', async (reason, words, step) => {
    const { status, body, headers } = await asked(BACK, { [ANSWER]: refusing(reason) });
    expect([status, headers['cache-control']]).toEqual([409, 'private, no-store']);
    expect(body).toContain(words);
    expect(body).toContain(step);
  });

  it('does not offer another try where it would end the same', async () => {
    const { body } = await asked(BACK, { [ANSWER]: refusing('identity/provider-no-iin') });
    expect(body).not.toContain('href="/en/sign-in/provider"');
  });

  it('shows what the provider said nowhere', async () => {
    const { body } = await asked(`${BACK}&error_description=%3Cscript%3Ecall%20me`, {
      [ANSWER]: refusing('identity/provider-cancelled'),
    });
    expect(body).not.toMatch(/<script>call me|call me/);
  });
});
