import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';

import { mailOver, smsOver } from './messenger.ts';

const message = { to: 'aigul@mail.example', subject: 'Ортақ', text: 'Ортақ: кіру коды – 123456.' };

/** Answers as a mail server does, and keeps what it was told. */
async function aMailServer() {
  const heard: string[] = [];
  const converse = (socket: Socket) => {
    let isLetter = false;
    socket.write('220 mail.example\r\n');
    socket.setEncoding('utf8').on('data', (lines: string) => {
      heard.push(lines);
      if (isLetter && !lines.endsWith('\r\n.\r\n')) return;
      const command = lines.slice(0, 4).toUpperCase();
      if (command === 'QUIT') return socket.end('221 bye\r\n');
      if (command === 'EHLO') return socket.write('250 mail.example\r\n');
      isLetter = command === 'DATA';
      socket.write(isLetter ? '354 go on\r\n' : '250 ok\r\n');
    });
  };
  const server = createServer(converse).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, heard, close: () => once(server.close(), 'close') };
}

describe('mail', () => {
  it('goes to the server of the address, from the sender of the configuration', async () => {
    const server = await aMailServer();
    await mailOver(server.url, 'ortaq@auyl.example')(message);
    const heard = server.heard.join('');
    expect(heard).toMatch(/MAIL FROM:<ortaq@auyl\.example>/);
    expect(heard).toMatch(/RCPT TO:<aigul@mail\.example>/);
    expect(Buffer.from(/\r\n\r\n([\s\S]+?)\r\n\.\r\n/.exec(heard)![1]!, 'base64').toString('utf8')).toBe(message.text);
    await server.close();
  });
});

describe('a gateway that sends one elsewhere', () => {
  it('is not followed: the token stays where it was meant to go', async () => {
    const server = createHttp((_, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(smsOver(`http://127.0.0.1:${port}`, 'a-token')(message)).rejects.toThrow('fetch failed');
    await once(server.close(), 'close');
  });
});
