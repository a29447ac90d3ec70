import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Undefined when the port can be listened on, else the system's code for why not (EADDRINUSE, EACCES …). */
export function whyPortIsClosed(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

// Below the ports that systems give to connections that go out: none of those takes a port whose server was killed and starts again.
const [LOWEST, HIGHEST] = [20_000, 32_000];

export async function findFreePort(host = '127.0.0.1') {
  const port = randomInt(LOWEST, HIGHEST);
  return (await whyPortIsClosed(port, host)) === 'EADDRINUSE' ? findFreePort(host) : port;
}
