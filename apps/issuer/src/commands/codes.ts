import { asPlainText } from '@ortaq/domain/audit';
import type { EntityManager } from 'typeorm';

import { peopleIn, type RollPerson } from '../roll-lines.ts';
import { codeMark, drawCode, MOST_TRIES, voterMark } from '../slip.ts';
import { type Command, type Desk, electionIn, Sorry } from './command.ts';

const AGAIN = '--again';

interface Printing {
  readonly election: string;
  readonly isAgain: boolean;
  readonly manager: EntityManager;
  readonly seals: Desk['seals'];
}

/**
 * Prints a code for everybody in the file who is on the roll and has none. With `--again` those who have one get another, and the old
 * one opens nothing any more; who was stamped keeps theirs.
 */
export const codes: Command = {
  name: 'codes',
  takes: `VILLAGE/CYCLE ROLL.csv SLIPS.csv [${AGAIN}]`,
  summary: 'Makes one code for each person of the file and writes them, with names, to be printed and handed out.',

  async run(typed, { database, seals, read, write, say }) {
    const [name, from, to, ...rest] = typed.filter((each) => each !== AGAIN);
    const election = electionIn(name);
    if (from === undefined || to === undefined || rest.length > 0)
      throw new Sorry('Name the file of the roll and the one to write.');
    const { people } = peopleIn(await read(from));
    const printed = await database.transaction(async (manager) => {
      const printing = { election, isAgain: typed.includes(AGAIN), manager, seals };
      const lines: string[] = [];
      for (const person of people) lines.push(...(await lineFor(person, printing)));
      await write(to, ['name;iin;code', ...lines, ''].join('\r\n'));
      return lines.length;
    });
    say(`${printed} codes are in ${to}. Print it, hand the slips out against a document, and delete the file.`);
  },
};

/** The line of a slip; none for who is not on the roll or keeps the code they have. */
async function lineFor({ iin, name }: RollPerson, { election, isAgain, manager, seals }: Printing): Promise<string[]> {
  const { printed, ...code } = drawCode();
  const mark = voterMark(seals, election, iin);
  const written = await manager.query<unknown[]>(
    `insert into issuer.slip (election, place, voter_mark, code_mark, tries_left)
     select election, $3, voter_mark, $4, $5 from issuer.voter where election = $1 and voter_mark = $2
     on conflict (election, voter_mark) do update
       set place = excluded.place, code_mark = excluded.code_mark, tries_left = excluded.tries_left
       where $6 and not exists (select from issuer.issuance i where i.election = $1 and i.voter_mark = $2)
     returning place`,
    [election, mark, code.place, codeMark(seals, election, code), MOST_TRIES, isAgain],
  );
  const cells = [asPlainText(name), `••••••••${iin.slice(-4)}`, printed];
  return written.length > 0 ? [cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')] : [];
}
