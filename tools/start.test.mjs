import assert from 'node:assert/strict';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { openHouse } from './tests/session.mjs';

const noTrace = /\n\s+at |Error:/;

describe('npm start', () => {
  let house;
  let session;

  const begin = async () => {
    session = house.start();
    await session.opened();
    return session;
  };
  const failing = async () => {
    await begin();
    await session.ended;
    assert.equal(session.code, 1);
    assert.doesNotMatch(session.output, noTrace);
    return session.output;
  };
  const asOwner = async (sql) => {
    const { ORTAQ_OWNER_PASSWORD } = JSON.parse(house.read('secrets.json'));
    const client = new pg.Client(
      `postgres://ortaq_owner:${ORTAQ_OWNER_PASSWORD}@127.0.0.1:${house.read('postgres-port')}/ortaq`,
    );
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };
  const status = async () => (await fetch(`http://127.0.0.1:${house.port}/health/ready`)).status;

  before(async () => (house = await openHouse()));
  after(() => house.close());

  it('opens the product, says where, and stops without a remainder', async () => {
    await begin();
    assert.match(session.output, new RegExp(`Ortaq is open at http://localhost:${house.port}`));
    assert.equal(await status(), 200);
    const [server, child] = [house.postmaster(), house.lock().child.pid];
    assert.equal(await session.stop(), 0);
    await house.allGone([server, child]);
  });

  it('says the second time in the same folder that one runs already, and where', async () => {
    await begin();
    const second = house.start();
    assert.equal(await second.ended, 0);
    assert.match(second.output, new RegExp(`runs already in this folder: http://localhost:${house.port}`));
    assert.equal(await status(), 200);
    await session.stop();
  });

  it('keeps every committed row when all its processes are killed at once', async () => {
    await begin();
    await asOwner('create table witness (word text); insert into witness values ($$stays$$)');
    await house.killAll([session.child.pid, house.lock().child.pid, house.postmaster()]);
    await begin();
    assert.deepEqual(await asOwner('select word from witness'), [{ word: 'stays' }]);
    assert.equal(await status(), 200);
    await session.stop();
  });

  it('takes over the database that a killed session left running', async () => {
    await begin();
    const server = house.postmaster();
    await house.killAll([session.child.pid]);
    await begin();
    assert.equal(house.postmaster(), server);
    assert.equal(await status(), 200);
    await session.stop();
  });

  it('starts although the number of the dead database now belongs to another program', async () => {
    await begin();
    await house.killAll([session.child.pid, house.lock().child.pid, house.postmaster()]);
    const lines = house.read('postgres', 'postmaster.pid').split('\n');
    writeFileSync(house.inFolder('postgres', 'postmaster.pid'), [process.pid, ...lines.slice(1)].join('\n'));
    await begin();
    assert.equal(await status(), 200);
    await session.stop();
  });

  it('names the port that another program holds, and how to take another', async () => {
    const other = createServer().listen(house.port, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const output = await failing();
    other.close();
    assert.match(output, new RegExp(`Port ${house.port} is in use .* PORT=${house.port + 1} npm start`));
  });

  it('says that the data was written by another PostgreSQL, and leaves it', async () => {
    const stamp = house.inFolder('postgres', 'PG_VERSION');
    writeFileSync(stamp, '15\n');
    assert.match(await failing(), /written by PostgreSQL 15; this Ortaq brings 18/);
    writeFileSync(stamp, '18\n');
  });

  it('says that a data folder is not whole, and leaves it', async () => {
    renameSync(house.inFolder('postgres', 'PG_VERSION'), house.inFolder('PG_VERSION'));
    assert.match(await failing(), /is not a whole PostgreSQL data folder/);
    assert.ok(existsSync(house.inFolder('postgres', 'global')));
    renameSync(house.inFolder('PG_VERSION'), house.inFolder('postgres', 'PG_VERSION'));
  });

  it('draws no new secrets for a database that exists', async () => {
    renameSync(house.inFolder('secrets.json'), house.inFolder('kept.json'));
    assert.match(await failing(), /secrets\.json is missing although a database exists/);
    writeFileSync(house.inFolder('secrets.json'), '{');
    assert.match(await failing(), /secrets\.json is damaged/);
    renameSync(house.inFolder('kept.json'), house.inFolder('secrets.json'));
  });

  it('opens again after all that', async () => {
    await begin();
    assert.deepEqual(await asOwner('select word from witness'), [{ word: 'stays' }]);
    assert.equal(await session.stop(), 0);
  });
});
