import { extname } from 'node:path';
import { Piscina } from 'piscina';

const fromSource = ['--conditions=@ortaq/source', '--experimental-transform-types', '--no-warnings'];

/**
 * Where a thread begins: the module `name` beside `caller` (`import.meta.url`), and what Node must be told to read it. Beside sources, in
 * tests, a thread reads sources too, those of the libraries among them.
 */
export function threadBeside(caller: string, name: string): { readonly source: URL; readonly execArgv: string[] } {
  const extension = extname(caller);
  return { source: new URL(`${name}${extension}`, caller), execArgv: extension === '.ts' ? fromSource : [] };
}

export type Threads = Piscina;
type Options = Omit<NonNullable<ConstructorParameters<typeof Piscina>[0]>, 'filename' | 'execArgv'>;

/** Threads that are kept; each does what the module `name` beside `caller` gives by default. */
export function threadsBeside(caller: string, name: string, options: Options): Threads {
  const { source, execArgv } = threadBeside(caller, name);
  return new Piscina({ filename: source.href, execArgv, ...options });
}
