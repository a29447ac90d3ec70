import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inTop = (...names) => join(top, ...names);

/** Everything that `npm start` writes lies here and nowhere else, save where a root's private folder forbids it. */
export const inData = (...names) => join(process.env.ORTAQ_STATE_DIR ?? inTop('.data'), ...names);

/** The product's own Node, whatever the machine has; it exists once the packages are installed. */
export const productNode = inTop('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The script that a package offers under that name, to be run by the product's Node. */
export function scriptOf(packageName, bin = packageName) {
  const folder = inTop('node_modules', packageName);
  const { bin: offered } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof offered === 'string' ? offered : offered[bin]);
}
