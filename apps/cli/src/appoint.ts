import { grantAppointment, keeper } from '@ortaq/api';
import { COUNTRY_KATO, type Office, offices } from '@ortaq/domain/identity';

import { type Command, Misuse } from './command.ts';

const isOffice = (text: string): text is Office => (offices as readonly string[]).includes(text);

/** Gives the first offices of an installation, which nobody could give from a page. */
export const appoint: Command = {
  name: 'appoint',
  takes: '--office OFFICE --login LOGIN [--name NAME] [--kato CODE]',
  summary: `Gives an office (${offices.join(', ')}); a new login gets a password that is shown once.`,
  options: {
    office: { type: 'string' },
    login: { type: 'string' },
    name: { type: 'string' },
    kato: { type: 'string' },
  },

  async run({ options, files }, desk) {
    const { office = '', login = '', name = login, kato = COUNTRY_KATO } = options;
    if (files.length > 0 || !isOffice(office)) throw new Misuse(`Name an office: ${offices.join(', ')}.`);
    if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(login))
      throw new Misuse('Name a login: 3 to 40 latin letters, digits, dots, hyphens.');
    if (!/^\d{9}$/.test(kato)) throw new Misuse('A place is nine digits of the classifier.');

    const { registrar } = await desk.open();
    const asked = { input: { office, login, name, kato }, actor: keeper, community: null };
    const { oneTimePassword } = await registrar.outsideCycle(grantAppointment, asked);
    desk.say(`${login} is ${office} now.`);
    if (oneTimePassword) desk.say(`Password, shown this once and good for a week: ${oneTimePassword}`);
  },
};
