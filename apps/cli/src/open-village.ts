import { keeper, openCommunity } from '@ortaq/api';

import { type Command, Misuse } from './command.ts';

/** Opens a rural district of the classifier as a village. */
export const openVillage: Command = {
  name: 'open',
  takes: 'KATO [--slug NAME]',
  summary: 'Opens a rural district of the classifier as a village with a budget of its own.',
  options: { slug: { type: 'string' } },

  async run({ files, options: { slug } }, desk) {
    const [kato = '', ...rest] = files;
    if (!/^\d{9}$/.test(kato) || rest.length > 0) throw new Misuse('A place is nine digits of the classifier.');
    if (slug !== undefined && !/^[a-z0-9-]{2,40}$/.test(slug))
      throw new Misuse('A short name is 2 to 40 latin letters, digits, hyphens.');
    const { registrar } = await desk.open();
    const input = { kato, profile: 'kz-village' as const, ...(slug !== undefined && { slug }) };
    const { community } = await registrar.outsideCycle(openCommunity, { input, actor: keeper, community: null });
    desk.say(`${community.name.kk} is open at /${desk.words.language}/${community.slug}`);
  },
};
