import { voting } from '@ortaq/contract';
import type { Id } from '@ortaq/kernel';

import { RollFreezing } from '../voting/roll-freezing.ts';
import { moveWindow } from './a-cycle.ts';
import { aHouse, type House } from './a-house.ts';
import { aPoll, type Poll } from './a-poll.ts';
import { aVillage } from './a-village.ts';

type Person = Awaited<ReturnType<House['person']>>;

const settlement = '019a0000-0000-7000-8000-0000000000aa';

export const goodRoll = [
  'ЖСН;Аты-жөні;Телефон;Елді мекен;Туған жылы',
  '850615100007;Әлиева Айгүл;8 700 123 45 67;Акжар;1985',
  '850615100017;Әлиев Болат;;Ақжар;1980',
].join('\r\n');

/** One line is good, two have errors, two are questions. */
export const mixedRoll = [
  'ИИН,ФИО,Телефон,Село,Дата рождения',
  '850615100007,Әлиева Айгүл,87001234567,Ақжар,15.06.1985',
  '850615100008,Ержанова Ақмарал,,Ақжар,11.09.1980',
  '850615100017,Һамитов Руслан,,Қарасу,08.03.1995',
  '850615100027,,87770000000,Ақжар,01.01.1970',
  '850615100801,Ізтілеуова Дина,12,Ақжар,14.04.1999',
].join('\n');

/** An office that makes a roll: a clerk, an akim, and one who holds both offices. */
export async function aRollOffice() {
  const house = await aHouse();
  const village = await aVillage(house.owner);
  const office = (name: 'clerk' | 'akim') => ({ office: name, kato: village.kato });
  await house.owner.query(
    `insert into communities.settlement (community_id, id, name_kk, name_ru, name_en) values ($1, $2, 'Ақжар', 'Акжар', 'Aqzhar')`,
    [village.id, settlement],
  );
  const where = (poll: Poll) => ({ community: village.slug, cycle: poll.cycle });
  const csv = (text: string | Uint8Array) => ({
    type: 'text/csv',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  });
  return {
    house,
    village,
    where,
    clerk: await house.person({ offices: [office('clerk')], name: 'Нұрланова Айгерім' }),
    akim: await house.person({ offices: [office('akim')] }),
    both: await house.person({ offices: [office('clerk'), office('akim')] }),
    aPollWithoutRoll: () => aPoll(house, village, { hasRoll: false, phase: 'review' }),
    send: (person: Person, poll: Poll, text: string | Uint8Array) =>
      person.call(voting.importRoll, { ...where(poll), fileName: 'тізім-2027.csv' }, csv(text)),
    /** The hour of the roll strikes. */
    async freeze({ cycle }: Poll) {
      await moveWindow(house.owner, { id: cycle }, 'roll_freezes_at');
      await house.app.get(RollFreezing).freeze({ village: village.slug, cycle });
    },
    linesOf: async (person: Person, poll: Poll, rollImport: Id<'RollImport'>) =>
      (await person.call(voting.readRollImport, { ...where(poll), rollImport })).lines,
  };
}
