import { peopleIn } from '../roll-lines.ts';
import { voterMark } from '../slip.ts';
import { VoterEntity } from '../voter.entity.ts';
import { type Command, electionIn, Sorry } from './command.ts';

const CHUNK = 1000;

/** Takes people onto the roll of this house. It only grows: with one stamp of the two nobody votes. */
export const roll: Command = {
  name: 'roll',
  takes: 'VILLAGE/CYCLE ROLL.csv',
  summary: 'Takes the people of a file onto the roll, as keyed marks; again for those whom a correction added.',

  async run([name, path, ...rest], { database, seals, votes, read, say }) {
    const election = electionIn(name);
    if (path === undefined || rest.length > 0) throw new Sorry('Name one file.');
    const [before] = await votes.states(election);
    if (!before) throw new Sorry(`${election} is not open: npm run ortaq -- issuer open`);
    const { people, faulty } = peopleIn(await read(path));
    const rows = people.map(({ iin }) => ({ election, voterMark: voterMark(seals, election, iin) }));
    await database.transaction(async (manager) => {
      for (let at = 0; at < rows.length; at += CHUNK)
        await manager
          .createQueryBuilder()
          .insert()
          .into(VoterEntity)
          .values(rows.slice(at, at + CHUNK))
          .orIgnore()
          .execute();
    });
    const { voters } = (await votes.states(election))[0]!;
    say(`${voters - before.voters} people were added; ${voters} are on the roll.`);
    if (faulty.length > 0) say(`Lines without a true identity number and a name, left out: ${faulty.join(', ')}`);
  },
};
