import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../docs/generated');

/** A document that is written from code and reviewed in diffs. `ORTAQ_WRITE=1` writes it, otherwise a difference fails. */
function toMatchGenerated(received: string, name: string) {
  const file = join(folder, name);
  if (process.env['ORTAQ_WRITE'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, received);
  }
  const pass = existsSync(file) && readFileSync(file, 'utf8') === received;
  return {
    pass,
    message: () => `docs/generated/${name} is out of date: run the tests once with ORTAQ_WRITE=1 and review the change`,
  };
}

expect.extend({ toMatchGenerated });

declare global {
  namespace jest {
    interface Matchers<R> {
      toMatchGenerated(name: string): R;
    }
  }
}
