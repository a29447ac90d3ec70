import { mkdirSync, writeFileSync } from 'node:fs';
import { runCommand } from './ground/command.mjs';
import { inData } from './ground/paths.mjs';
import { say } from './ground/say.mjs';
import { issuerSecrets } from './product/issuer.mjs';
import { readSecrets } from './product/secrets.mjs';
import { nameUrls } from './product/urls.mjs';

const folder = inData('compose');

function write(name, facts) {
  const lines = Object.entries(facts).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(`${folder}/${name}.env`, lines.join(''), { mode: 0o600 });
}

/** Draws the secrets of a docker-compose installation once, each file holding only what its service may know. */
function writeSecrets() {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { ORTAQ_POSTGRES_PASSWORD, ORTAQ_OWNER_PASSWORD, ...own } = readSecrets({ path: `${folder}/secrets.json` });
  const { ORTAQ_APP_PASSWORD, ORTAQ_BOX_PASSWORD, ORTAQ_AUDITOR_PASSWORD, ...keys } = own;
  const roles = { ORTAQ_APP_PASSWORD, ORTAQ_BOX_PASSWORD, ORTAQ_AUDITOR_PASSWORD };
  const { ORTAQ_DATABASE_OWNER_URL, ...doors } = nameUrls(
    `postgres://ortaq_owner:${ORTAQ_OWNER_PASSWORD}@postgres:5432/ortaq`,
    own,
  );
  write('postgres', { POSTGRES_PASSWORD: ORTAQ_POSTGRES_PASSWORD, ORTAQ_OWNER_PASSWORD });
  write('migrate', { ORTAQ_DATABASE_OWNER_URL, ...roles });
  write('ortaq', { ...doors, ...keys });
  say(`Secrets are in ${folder}. Keep a copy in a safe place, then: docker compose up`);
}

/** The same for the audit commission's issuer, on its own machine: of the product's secrets it knows none. */
function writeIssuerSecrets() {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const drawn = readSecrets({ path: `${folder}/issuer-secrets.json`, wanted: issuerSecrets });
  const { ORTAQ_POSTGRES_PASSWORD, ORTAQ_OWNER_PASSWORD, ...keys } = drawn;
  const ORTAQ_ISSUER_DATABASE_URL = `postgres://ortaq_owner:${ORTAQ_OWNER_PASSWORD}@postgres:5432/ortaq`;
  write('issuer-postgres', { POSTGRES_PASSWORD: ORTAQ_POSTGRES_PASSWORD, ORTAQ_OWNER_PASSWORD });
  write('issuer', { ORTAQ_ISSUER_DATABASE_URL, ...keys });
  say(`Secrets are in ${folder}. Keep a copy in a safe place, then: docker compose -f docker-compose.issuer.yml up`);
}

await runCommand(process.argv[2] === 'issuer' ? writeIssuerSecrets : writeSecrets);
