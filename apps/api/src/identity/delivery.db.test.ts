import { identity } from '@ortaq/contract';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { aHouse, type House } from '../testing/a-house.ts';
import { Delivery } from './delivery.ts';

interface Received {
  readonly authorization: string | undefined;
  readonly body: { readonly to: string; readonly text: string };
}

async function aGateway(answers: number[]) {
  const received: Received[] = [];
  let arrived: () => void = () => undefined;
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    received.push({ authorization: request.headers.authorization, body: JSON.parse(await bodyOf(request)) });
    response.writeHead(answers.shift() ?? 200).end();
    arrived();
  };
  const server: Server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    received,
    arrival: new Promise<void>((resolve) => (arrived = resolve)),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const phone = '+77005550001';
const gate = (url: string) => ({ ORTAQ_SMS_URL: url, ORTAQ_SMS_TOKEN: 'a-token' });
const ask = (house: House, language: 'kk' | 'ru' = 'ru') => house.visitor(identity.requestCode, { phone, language });
const waiting = (house: House) => house.owner.query('select id, tries, failure, slots, sent_at from identity.outbox');

describe('a message', () => {
  it('reaches the gateway by itself, as JSON under the bearer token, in the language that was asked', async () => {
    const gateway = await aGateway([]);
    const house = await aHouse({ ...gate(gateway.url), ORTAQ_WORKS: '1' });
    await ask(house);
    await gateway.arrival;
    expect(gateway.received).toEqual([
      {
        authorization: 'Bearer a-token',
        body: { to: phone, text: expect.stringMatching(/^Ortaq|^Ортақ: код для входа – \d{6}\./) },
      },
    ]);
    await house.close();
    await gateway.close();
  });

  it('is wiped once it was sent, and not sent again', async () => {
    const gateway = await aGateway([]);
    const house = await aHouse(gate(gateway.url));
    await ask(house);
    const [{ id }] = await waiting(house);
    await house.app.get(Delivery).deliver(id);
    await house.app.get(Delivery).deliver(id);
    const [row] = await waiting(house);
    expect([gateway.received.length, row.slots, row.sent_at instanceof Date]).toEqual([1, {}, true]);
    await house.close();
    await gateway.close();
  });

  it('stays and is tried again when the gateway fails; what is noted names nobody', async () => {
    const gateway = await aGateway([500, 200]);
    const house = await aHouse(gate(gateway.url));
    await ask(house);
    const [{ id }] = await waiting(house);
    await expect(house.app.get(Delivery).deliver(id)).rejects.toThrow('not delivered');
    expect(await waiting(house)).toMatchObject([{ tries: 1, failure: 'the SMS gateway answered 500', sent_at: null }]);
    await house.app.get(Delivery).deliver(id);
    expect(await waiting(house)).toMatchObject([{ failure: null, sent_at: expect.any(Date) }]);
    await house.close();
    await gateway.close();
  });

  it('with a code is given up when the code has run out', async () => {
    const gateway = await aGateway([]);
    const house = await aHouse(gate(gateway.url));
    await ask(house);
    await house.owner.query(`update identity.outbox set put_at = now() - interval '11 minutes'`);
    const [{ id }] = await waiting(house);
    await house.app.get(Delivery).deliver(id);
    expect([gateway.received, await waiting(house)]).toMatchObject([[], [{ slots: {}, failure: 'too late' }]]);
    await house.close();
    await gateway.close();
  });

  it('without any gateway is not pretended to be sent', async () => {
    const house = await aHouse();
    await ask(house);
    const [{ id }] = await waiting(house);
    await expect(house.app.get(Delivery).deliver(id)).rejects.toThrow('not delivered');
    await house.close();
  });

  it('is lost together with the act that was refused', async () => {
    const house = await aHouse();
    await house.owner.query(`alter table identity.code add constraint never check (false) not valid`);
    await expect(ask(house)).rejects.toThrow();
    const [row] = await house.owner.query(
      `select (select count(*) from identity.outbox)::integer + (select count(*) from pgboss.job)::integer as n`,
    );
    expect(row).toEqual({ n: 0 });
    await house.close();
  });
});
