import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { site } from './calling.ts';

const run = promisify(execFile);
const tool = join(import.meta.dirname, '../../../tools/ortaq.mjs');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** The line among what a command said that goes into the product. */
export const lineIn = <Said>(said: string): Said =>
  JSON.parse(said.split('\n').find((line) => line.startsWith('{'))!) as Said;

/** The audit commission's issuer as it runs its own: a process, a PostgreSQL server and secrets that the product knows nothing of. */
export class Commission {
  private constructor(
    private readonly process: ChildProcess,
    private readonly env: NodeJS.ProcessEnv,
    private readonly folder: string,
  ) {}

  static async begin(): Promise<Commission> {
    const folder = await mkdtemp(join(tmpdir(), 'ortaq-commission-'));
    await chmod(folder, 0o711);
    const port = await freePort();
    const env = {
      ...process.env,
      ORTAQ_ISSUER_STATE_DIR: join(folder, 'state'),
      ORTAQ_ISSUER_ADDRESS: `http://localhost:${port}`,
      ORTAQ_ISSUER_SITE: site,
      PORT: String(port),
      HOST: '127.0.0.1',
    };
    const child = spawn(process.execPath, [tool, 'issuer'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (said) => String(said).includes('listens') && resolve());
    });
    return new Commission(child, env, folder);
  }

  /** A command of the commission, as `npm run ortaq -- issuer …`; answers with what it said. */
  async command(...words: readonly string[]): Promise<string> {
    return (await run(process.execPath, [tool, 'issuer', ...words], { env: this.env })).stdout;
  }

  /** Takes the people onto its roll and prints their codes, in the order of the file. */
  async enrol(election: string, roll: string): Promise<string[]> {
    const [from, to] = [join(this.folder, 'roll.csv'), join(this.folder, 'slips.csv')];
    await writeFile(from, roll);
    await this.command('roll', election, from);
    await this.command('codes', election, from, to);
    const [, ...lines] = (await readFile(to, 'utf8')).trim().split('\r\n');
    return lines.map((line) => line.split(';')[2]!.slice(1, -1));
  }

  async end(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGINT');
    await ended;
    await rm(this.folder, { recursive: true });
  }
}
