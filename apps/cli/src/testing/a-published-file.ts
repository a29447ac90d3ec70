import { tally } from '@ortaq/contract';
import type { House } from '@ortaq/api/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { atTerminal } from './a-terminal.ts';

export const smallFile = [
  'META',
  'key;value',
  'description;Park and street',
  'country;Poland',
  'unit;Somewhere',
  'instance;2023',
  'num_projects;3',
  'num_votes;4',
  'budget;1000.5',
  'vote_type;approval',
  'rule;equalshares/add1',
  'date_begin;03.04.2023',
  'date_end;21.04.2023',
  'language;pl',
  'currency;PLN',
  'PROJECTS',
  'project_id;cost;votes;name;selected;target',
  'a;500;3;"Park; ławki";1;kids,adults',
  'b-2;400.25;2;Ulica;1;adults',
  '003;900;2;Most;0;',
  'VOTES',
  'voter_id;vote;age;sex',
  'v1;a,b-2;34;F',
  'v2;a;;M',
  'x;b-2,003;70;',
  '9;a,003;18;F',
  '',
].join('\n');

/** The code of the test village that `aVillage` opens. */
export const samal = '991230000';

/** Writes a file and imports it into the village of Samal. */
export async function importing(house: House, text: string | Uint8Array, ...more: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'ortaq-pb-'));
  const path = join(folder, 'vote.pb');
  await writeFile(path, text);
  const done = await atTerminal(['import', path, '--community', samal, ...more], house.environment);
  await rm(folder, { recursive: true });
  return { ...done, path };
}

/** The newest election of the village as an auditor takes it. */
export async function exported(house: House, cycle: string): Promise<string> {
  const { cookie } = await house.person({ offices: [{ office: 'auditor', kato: samal }] });
  const answer = await house.app.inject({
    method: 'POST',
    url: `/api/communities/samal/cycles/${cycle}/election.pb`,
    headers: { cookie, 'content-type': 'application/json' },
    payload: '{}',
  });
  return answer.body;
}

/** Which cycles of the village are counted, newest first, and their results. */
export async function counted(house: House) {
  const { cycles } = await house.visitor(tally.listResults, { community: 'samal' });
  const [newest] = cycles;
  if (!newest) return { cycles, results: null };
  const { results } = await house.visitor(tally.readResults, { community: 'samal', cycle: newest.cycle });
  return { cycles, results };
}
