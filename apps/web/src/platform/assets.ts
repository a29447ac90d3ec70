import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

export interface Assets {
  /** Address of a built file by the name of its source, below apps/web. */
  address(source: string): string;
  /** Every style sheet that a source needs. */
  styles(source: string): string[];
}

/** Reads what the client build wrote; addresses carry a hash and may be kept for ever. */
export function readAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const chunk = (source: string): Chunk => {
    const found = manifest[source];
    if (!found) throw new Error(`The client build has no ${source}`);
    return found;
  };
  const stylesOf = (source: string): string[] => {
    const { css = [], imports = [] } = chunk(source);
    return [...imports.flatMap(stylesOf), ...css];
  };
  return {
    address: (source) => `/${chunk(source).file}`,
    styles: (source) => [...new Set(stylesOf(source))].map((file) => `/${file}`),
  };
}
