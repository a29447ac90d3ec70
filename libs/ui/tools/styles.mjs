/** Bundles and minifies one stylesheet of this room; used by the gallery and by the weight test. */
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const targets = { chrome: 80 << 16, firefox: 78 << 16, safari: 14 << 16 };

export function bundleStyles(name) {
  const filename = fileURLToPath(new URL(`../src/${name}`, import.meta.url));
  return bundle({ filename, minify: true, targets }).code;
}

export const brotliWeight = (bytes) => brotliCompressSync(bytes).length;
