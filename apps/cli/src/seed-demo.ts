import { historyOf } from '@ortaq/api';

import { type Command, Sorry } from './command.ts';
import { openStage } from './demo/stage.ts';
import { play } from './demo/story.ts';

/** Makes the demo village with its people and four cycles, once. */
export const seedDemo: Command = {
  name: 'seed-demo',
  takes: '',
  summary: 'Makes the demo village with a history of four cycles; does nothing where a village is open.',

  async run(_, { environment, say }) {
    const ownerUrl = environment['ORTAQ_DATABASE_OWNER_URL'];
    if (environment['ORTAQ_DEMO'] !== '1' || !ownerUrl)
      throw new Sorry('This installation is no demo: ORTAQ_DEMO is not 1.');
    const history = await historyOf(ownerUrl);
    if (history === 'own') return say('A village is open already. Nothing is new.');
    if (history === 'cut')
      throw new Sorry('The demo village was cut off while it was made. Begin with an empty database.');
    const stage = await openStage(environment, ownerUrl);
    await play(stage).then(stage.past.end).finally(stage.close);
    say('The demo village is open.');
  },
};
