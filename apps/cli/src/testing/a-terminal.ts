import { commands } from '../commands.ts';
import { runCommand } from '../run-command.ts';

/** A terminal that remembers what was written on it. */
export async function atTerminal(
  typed: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(commands, typed, {
    environment,
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
