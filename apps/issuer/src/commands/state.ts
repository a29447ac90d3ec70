import { canonicalJson } from '@ortaq/log';

import { type Command, keysOf, Sorry } from './command.ts';

/** What the commission tells the product after the close, and pastes before it. */
export const state: Command = {
  name: 'state',
  takes: '',
  summary: 'Shows every vote: its close, its roll, its codes and how many tokens were stamped.',

  async run(typed, { votes, config, say }) {
    if (typed.length > 0) throw new Sorry('Nothing follows.');
    await votes.destroyDue();
    for (const vote of await votes.states()) {
      const { election, closesAt, destroyedAt, voters, issued } = vote;
      say(`${election}: closes ${closesAt.toISOString()}, ${voters} people on the roll, ${issued} tokens stamped.`);
      if (destroyedAt) say(`  The private key was destroyed ${destroyedAt.toISOString()}.`);
      else say(`  ${canonicalJson(keysOf(vote, config))}`);
    }
  },
};
