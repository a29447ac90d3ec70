import { whyPortIsClosed } from '../ground/ports.mjs';
import { Trouble } from '../ground/sentences.mjs';

/** Where the product listens and what a person types to get there. */
export function readAddress({ PORT = '3000', HOST = '127.0.0.1', ORTAQ_PUBLIC_URL } = process.env) {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Trouble('port-wrong', { found: PORT });
  const near = ['0.0.0.0', '::'].includes(HOST) ? '127.0.0.1' : HOST;
  const written = near.includes(':') ? `[${near}]` : near;
  return { port, host: HOST, near: `http://${written}:${port}`, url: ORTAQ_PUBLIC_URL ?? `http://localhost:${port}` };
}

/** Refuses early and in words when the port cannot be had. */
export async function requirePort({ port, host }) {
  const reason = await whyPortIsClosed(port, host);
  if (reason === 'EADDRINUSE') throw new Trouble('port-taken', { port, other: port === 65535 ? 3000 : port + 1 });
  if (reason !== undefined) throw new Trouble('port-forbidden', { port, host, reason });
}
