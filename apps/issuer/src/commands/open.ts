import { canonicalJson } from '@ortaq/log';

import { type Command, electionIn, keysOf, Sorry } from './command.ts';

/** Makes the key of a vote and prints what the auditor pastes into the product. */
export const open: Command = {
  name: 'open',
  takes: 'VILLAGE/CYCLE CLOSES-AT',
  summary: 'Opens a vote: makes its key and pins the hour of the close, 2027-03-08T18:00:00+05:00.',

  async run([name, closes, ...rest], { votes, config, say }) {
    const election = electionIn(name);
    const closesAt = new Date(closes ?? '');
    const isHour = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(closes ?? '');
    if (!isHour || Number.isNaN(closesAt.valueOf()) || rest.length > 0)
      throw new Sorry('Say when the polls close, with the time zone: 2027-03-08T18:00:00+05:00.');
    if ((await votes.states(election)).length > 0) throw new Sorry(`${election} is open already.`);
    await votes.open(election, closesAt);
    say(`${election} is open until ${closesAt.toISOString()}. In the product the auditor enters this line:`);
    say(canonicalJson(keysOf((await votes.states(election))[0]!, config)));
  },
};
