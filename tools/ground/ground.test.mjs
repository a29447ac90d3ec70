import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readAddress } from '../product/address.mjs';
import { readSecrets } from '../product/secrets.mjs';
import { canReach } from '../postgres/user.mjs';
import { isInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { Trouble, asTrouble } from './sentences.mjs';

const troubled = (code) => (error) => error instanceof Trouble && error.code === code;

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'ortaq-ground-'))));
after(() => rmSync(folder, { recursive: true }));

describe("the machine's Node", () => {
  it('is refused below 20.19', () =>
    ['18.20.0', '20.18.3'].forEach((found) => assert.throws(() => requireNode(found), troubled('node-too-old'))));
  it('is enough from 20.19 on', () => ['20.19.0', '22.1.0', '24.0.0'].forEach((found) => requireNode(found)));
});

describe('the packages', () => {
  const lay = (name, packages) => (writeFileSync(join(folder, name), JSON.stringify({ packages })), join(folder, name));
  const wanted = () => lay('wanted.json', { '': {}, a: { version: '1.0.0' }, b: { version: '2.0.0', optional: true } });

  it('are there when each wanted one is, save those for other machines', () =>
    assert.equal(isInstalled(wanted(), lay('found.json', { a: { version: '1.0.0' } })), true));
  it('are not there when one has another version', () =>
    assert.equal(isInstalled(wanted(), lay('found.json', { a: { version: '1.0.1' } })), false));
  it('are not there when an install was cut short', () =>
    assert.equal(isInstalled(wanted(), join(folder, 'nothing.json')), false));
});

describe('the address', () => {
  it('is localhost:3000 unless the person says otherwise', () =>
    assert.equal(readAddress({}).url, 'http://localhost:3000'));
  it('is asked for on this machine when the product listens on all', () =>
    assert.equal(readAddress({ HOST: '0.0.0.0', PORT: '4000' }).near, 'http://127.0.0.1:4000'));
  it('is refused when the port is no port', () =>
    ['0', '65536', 'abc', '3000.5', ''].forEach((PORT) =>
      assert.throws(() => readAddress({ PORT }), troubled('port-wrong')),
    ));
});

describe('the secrets', () => {
  it('are drawn once and read again the same', () => {
    const path = join(folder, 'secrets.json');
    const first = readSecrets({ path });
    assert.deepEqual(readSecrets({ path }), first);
    assert.equal(new Set(Object.values(first)).size, Object.keys(first).length);
    assert.match(first.ORTAQ_IIN_KEY, /^[0-9a-f]{64}$/);
  });
  it('are not replaced when they are missing beside a database', () =>
    assert.throws(() => readSecrets({ path: join(folder, 'lost.json'), hasData: true }), troubled('secrets-missing')));
});

describe("the database's user", () => {
  it('cannot reach into a folder that only its owner may enter', () => {
    const home = join(folder, 'home');
    mkdirSync(join(home, 'data'), { recursive: true });
    [folder, home].forEach((path) => chmodSync(path, 0o711));
    const stranger = { uid: 65534, gid: 65534 };
    assert.equal(canReach(join(home, 'data'), stranger), true);
    chmodSync(home, 0o700);
    assert.equal(canReach(join(home, 'data'), stranger), false);
  });
});

describe('a trouble with the disk', () => {
  it('names the path', () =>
    assert.match(asTrouble({ code: 'ENOSPC', path: '/a' }, '/b').message, /disk that holds \/a is full/));
  it('names the state folder when the system names none', () =>
    assert.match(asTrouble({ code: 'EROFS' }, '/b').message, /^\/b cannot be written to/));
  it('leaves any other error as it is', () => {
    const error = new Error('x');
    assert.equal(asTrouble(error, '/b'), error);
  });
});
