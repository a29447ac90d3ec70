import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inTop } from './ground/paths.mjs';
import { startThrowaway } from './postgres/throwaway.mjs';
import { startThrowawayProduct } from './product/throwaway.mjs';
import { groundOf } from './product/victims.mjs';

/** The few rounds that every run of the tests can afford; `npm run bench -- faults` does fifty, at moments drawn by chance. */
describe('a vote during which processes are killed', () => {
  let server;
  let product;
  let faults;

  before(async () => {
    server = await startThrowaway({});
    product = await startThrowawayProduct(server, '0');
    await product.ready();
    Object.assign(process.env, product.operator);
    const { Faults } = await import(pathToFileURL(inTop('apps', 'bench', 'dist', 'faults.js')).href);
    faults = await Faults.begin(groundOf(server, product), 'test');
  });
  after(async () => {
    await product?.stop();
    await server?.stop();
  });

  for (const fault of ['SIGKILL api', 'SIGKILL postgres', 'SIGKILL both', 'SIGSTOP api'])
    it(`loses and doubles no acknowledged ballot: ${fault}`, async () => {
      const { taken, lost, doubled, invented, otherReceipts } = await faults.round(fault);
      assert.ok(taken > 0);
      assert.deepEqual([lost, doubled, invented, otherReceipts], [0, 0, 0, 0]);
    });
});
