import { Trouble } from './sentences.mjs';

/** The machine's Node only begins the work; the product runs on the one that the packages bring. */
export function requireNode(found = process.versions.node) {
  const [major, minor] = found.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Trouble('node-too-old', { found });
}
