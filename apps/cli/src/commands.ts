import { appoint } from './appoint.ts';
import type { Command } from './command.ts';
import { importKato } from './import-kato.ts';

/** Everything that an operator can do from the terminal. */
export const commands: readonly Command[] = [appoint, importKato];
