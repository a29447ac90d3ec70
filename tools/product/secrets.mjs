import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inData } from '../ground/paths.mjs';
import { Trouble } from '../ground/sentences.mjs';

/** Each secret by the name under which the product reads it; the value is its length in bytes. */
// prettier-ignore
const lengths = {
  ORTAQ_POSTGRES_PASSWORD: 24, ORTAQ_OWNER_PASSWORD: 24,
  ORTAQ_APP_PASSWORD: 24, ORTAQ_BOX_PASSWORD: 24, ORTAQ_AUDITOR_PASSWORD: 24,
  ORTAQ_IIN_PEPPER: 32, ORTAQ_IIN_KEY: 32, ORTAQ_BOX_KEY: 32, ORTAQ_LOG_KEY: 32,
};

const draw = (wanted, names) =>
  Object.fromEntries(names.map((name) => [name, randomBytes(wanted[name]).toString('hex')]));

/** A whole set that nobody keeps, for a throw-away product. */
export const drawSecrets = () => draw(lengths, Object.keys(lengths));

const isSecret = (text) => typeof text === 'string' && /^[0-9a-f]{48,64}$/.test(text);

function parse(path) {
  const text = readFileSync(path, 'utf8');
  try {
    const kept = JSON.parse(text);
    if (Object.values(kept).every(isSecret)) return kept;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Trouble('secrets-unreadable', { place: path });
}

function keep(path, secrets) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

/**
 * The installation's secrets: drawn once, kept in a file that only its owner reads. `hasData` says that a database exists
 * already: then a missing file is a loss to be mended by the person and not papered over by new keys.
 */
export function readSecrets({ path = inData('secrets.json'), hasData = false, wanted = lengths } = {}) {
  if (hasData && !existsSync(path)) throw new Trouble('secrets-missing', { place: path });
  const kept = existsSync(path) ? parse(path) : {};
  const missing = Object.keys(wanted).filter((name) => kept[name] === undefined);
  const secrets = { ...kept, ...draw(wanted, missing) };
  if (missing.length > 0) keep(path, secrets);
  return secrets;
}
