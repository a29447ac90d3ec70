import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

import { providerSettings, refineProvider } from './provider-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'ortaq-settings-'));
const fileWith = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

const schema = z.object(providerSettings).superRefine(refineProvider);
const whole = {
  ORTAQ_OIDC_ISSUER: 'https://idp.example/realm',
  ORTAQ_OIDC_CLIENT_ID: 'ortaq',
  ORTAQ_OIDC_SECRET_FILE: fileWith('secret', 'the secret \nand a remark\n'),
  ORTAQ_OIDC_NAME: 'eGov',
};
const wrongIn = (settings: Record<string, string | undefined>) =>
  schema.safeParse(settings).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the settings of a provider', () => {
  it('are none at all where there is none', () => {
    expect(wrongIn({})).toBeUndefined();
  });

  it('hold the secret itself, the first line of its file', () => {
    expect(schema.parse(whole)).toMatchObject({
      ORTAQ_OIDC_SECRET_FILE: 'the secret ',
      ORTAQ_OIDC_SCOPE: 'openid profile',
      ORTAQ_OIDC_CLIENT_AUTH: 'basic',
      ORTAQ_OIDC_IIN_CLAIM: 'iin',
      ORTAQ_OIDC_NAME_CLAIM: 'name',
    });
  });

  it.each(['ORTAQ_OIDC_CLIENT_ID', 'ORTAQ_OIDC_SECRET_FILE', 'ORTAQ_OIDC_NAME'])('are not whole without %s', (name) => {
    expect(wrongIn({ ...whole, [name]: undefined })).toEqual([`${name}: needed`]);
  });

  it('are of no use without the provider', () => {
    expect(wrongIn({ ORTAQ_OIDC_NAME: 'eGov' })).toEqual(['ORTAQ_OIDC_NAME: of no use without an issuer']);
  });

  it.each(['missing', 'empty'])('name a file of the secret that is %s', (name) => {
    if (name === 'empty') fileWith(name, '\n');
    expect(wrongIn({ ...whole, ORTAQ_OIDC_SECRET_FILE: join(folder, name) })).toEqual([
      'ORTAQ_OIDC_SECRET_FILE: a file that can be read and is not empty',
    ]);
  });

  it('ask for an identity token', () => {
    expect(wrongIn({ ...whole, ORTAQ_OIDC_SCOPE: 'profile openid' })).toBeUndefined();
    expect(wrongIn({ ...whole, ORTAQ_OIDC_SCOPE: 'profile' })).toEqual(['ORTAQ_OIDC_SCOPE: «openid» among them']);
  });

  it.each(['http://127.0.0.1:9000', 'http://localhost', 'https://idp.example'])('may name %s', (address) => {
    expect(wrongIn({ ...whole, ORTAQ_OIDC_ISSUER: address })).toBeUndefined();
  });

  it.each(['http://idp.example', 'ftp://idp.example', 'idp.example'])('may not name %s', (address) => {
    expect(wrongIn({ ...whole, ORTAQ_OIDC_ISSUER: address })).toEqual(['ORTAQ_OIDC_ISSUER: an address over https']);
  });
});
