import 'reflect-metadata';

import { readConfig } from './platform/config.ts';
import { createServer } from './server.ts';

try {
  const config = readConfig(process.env);
  const app = await createServer(config);
  await app.listen(config.PORT, config.HOST);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
