import react from '@vitejs/plugin-react';
import { globSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const sheets = join(import.meta.dirname, '../../libs/ui/src/assets');
const client = join(import.meta.dirname, 'dist/client');

/** Files that never change are compressed once, as hard as possible, instead of at every request. */
async function compress(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const bytes = await readFile(join(folder, name));
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    await writeFile(join(folder, `${name}.br`), brotli);
    await writeFile(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

const finished = (): Plugin => ({
  name: 'finished',
  apply: 'build',
  async closeBundle() {
    await cp(sheets, join(client, 'sheets'), { recursive: true });
    await compress(join(client, 'sheets'));
    await compress(join(client, 'assets'));
  },
});

const islands = globSync('src/**/*.island.ts', { cwd: import.meta.dirname });

/** Two builds of one tree of pages: what browsers load, and what the api process renders with. */
export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [react(), ...(isSsrBuild ? [] : [finished()])],
  resolve: { conditions: ['@ortaq/source', 'module', 'browser', 'development|production'] },
  ssr: { noExternal: true, resolve: { conditions: ['@ortaq/source', 'module', 'node', 'development|production'] } },
  build: isSsrBuild
    ? { outDir: 'dist/server', target: 'node24', minify: false }
    : {
        outDir: 'dist/client',
        manifest: true,
        assetsInlineLimit: 0,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: ['src/app/public.ts', 'src/app/paper.ts', 'src/app/rooms.tsx', ...islands] },
      },
}));
