import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files under their own SHA-256: written once, never changed, shared by whoever adds the same bytes. */
export class Files {
  constructor(private readonly folder: string) {}

  /** Keeps the bytes and answers with their SHA-256 in hex. */
  async keep(bytes: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const path = this.path(hash);
    if (await stat(path).catch(() => undefined)) return hash;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}.part`, bytes, { flush: true });
    await rename(`${path}.${process.pid}.part`, path);
    return hash;
  }

  open(hash: string): ReadStream {
    return createReadStream(this.path(hash));
  }

  /** Whether the bytes are there and still give the hash under which they lie. */
  async isWhole(hash: string): Promise<boolean> {
    const digest = createHash('sha256');
    try {
      for await (const chunk of this.open(hash)) digest.update(chunk as Buffer);
      return digest.digest('hex') === hash;
    } catch {
      return false;
    }
  }

  private path(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('a file is named by its SHA-256');
    return join(this.folder, hash.slice(0, 2), hash);
  }
}
