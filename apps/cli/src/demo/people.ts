import { type Call, communities, identity } from '@ortaq/contract';
import { grantAppointment, keeper, Registrar } from '@ortaq/api';
import type { Office } from '@ortaq/domain/identity';

import { syntheticIin } from './iin.ts';
import { givenNames, staff, surnames } from './names.ts';
import type { Stage } from './stage.ts';
import { village } from './village.ts';

export interface Neighbour {
  readonly id: string;
  readonly iin: string;
  readonly name: string;
  readonly phone: string;
  readonly settlement: string;
}

/** Who acts in the story. */
export interface Cast {
  readonly clerk: Call;
  readonly akim: Call;
  readonly chair: Call;
  readonly members: readonly Call[];
  readonly auditor: Call;
  /** Residents who are known to the office; the first one is the resident of the demo panel. */
  readonly neighbours: readonly Neighbour[];
}

/** Residents who are known; the roll is longer. */
const KNOWN = 64;

/** An office of the demo village: a login that no password opens. */
async function appoint({ server, past }: Stage, office: Office, { login, name }: { login: string; name: string }) {
  const kato = office === 'auditor' ? village.district : office === 'operator' ? '000000000' : village.kato;
  const input = { office, kato, login, name };
  await server.get(Registrar).outsideCycle(grantAppointment, { input, actor: keeper, community: null });
  await past.sql(`update identity.credential set hash = '!', change_by = null where login = $1`, [login]);
  const [row] = await past.sql<{ id: string }>('select person_id as id from identity.credential where login = $1', [
    login,
  ]);
  return row!.id;
}

/** Person number so-and-so of the village: on the roll, and perhaps at the counter. */
export function neighbourOf(serial: number): Omit<Neighbour, 'id'> {
  const isWoman = serial % 2 === 0;
  const given = givenNames[isWoman ? 'women' : 'men'];
  const surname = surnames[(serial * 7) % surnames.length]!;
  return {
    iin: syntheticIin(serial, isWoman),
    name: `${surname}${isWoman ? 'а' : ''} ${given[serial % given.length]!}`,
    phone: `+7700555${String(1000 + serial)}`,
    settlement: village.settlements[serial % 4]!.kk,
  };
}

/** Gives the offices, and lets the clerk see the documents of the residents. */
export async function gather(stage: Stage): Promise<Cast> {
  await appoint(stage, 'operator', staff.operator);
  const clerk = await stage.as(await appoint(stage, 'clerk', staff.clerk));
  const akim = await stage.as(await appoint(stage, 'akim', staff.akim));
  const chair = await stage.as(await appoint(stage, 'chair', staff.chair));
  const auditor = await stage.as(await appoint(stage, 'auditor', staff.auditor));
  const members: Call[] = [];
  for (const member of staff.members) members.push(await stage.as(await appoint(stage, 'member', member)));
  return { clerk, akim, chair, auditor, members, neighbours: await meetNeighbours(stage, clerk) };
}

async function meetNeighbours({ past }: Stage, clerk: Call): Promise<Neighbour[]> {
  const { settlements } = await clerk(communities.readCommunity, { community: village.slug });
  const neighbours: Neighbour[] = [];
  for (let serial = 0; serial < KNOWN; serial += 1) {
    const { iin, name, phone, settlement } = neighbourOf(serial);
    const settlementId = settlements.find((each) => each.name.kk === settlement)!.id;
    const { personId } = await clerk(identity.verifyResident, {
      community: village.slug,
      iin,
      name,
      phone,
      settlementId,
    });
    neighbours.push({ id: personId, iin, name, phone, settlement });
  }
  await past.sql(`insert into identity.credential (person_id, login, hash) values ($1, 'demo-resident', '!')`, [
    neighbours[0]!.id,
  ]);
  return neighbours;
}
