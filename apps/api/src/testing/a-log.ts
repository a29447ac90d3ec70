import { visitor } from '../platform/actor.ts';
import { type Act, Registrar } from '../platform/registrar.ts';
import type { House } from './a-house.ts';
import { aProfile } from './a-village.ts';

interface Village {
  readonly id: string;
  readonly slug: string;
  readonly kato: string;
}

const greet: Act<object, { word: string }, object, { word: string }> = {
  name: 'communities.greet',
  right: 'record:read',
  stores: () => ({}),
  load: async () => ({}),
  decide: (_, { word }) => ({ word }),
  save: async () => undefined,
  witness: ({ word }) => ({ word }),
};

/** As many entries in the log of a village, each by an act that changes nothing. */
export async function aLog(house: House, village: Village, size: number): Promise<void> {
  const name = { kk: 'Самал', ru: 'Самал', en: 'Samal' };
  const community = { ...village, name, timeZone: 'Asia/Almaty', profile: aProfile() } as never;
  for (let at = 0; at < size; at += 1)
    await house.app.get(Registrar).outsideCycle(greet, { input: { word: `сөз ${at}` }, actor: visitor, community });
}
