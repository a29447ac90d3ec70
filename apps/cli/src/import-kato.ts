import { importPlaces, keeper, type PlaceFile, readPlaceFile, versionOfFile } from '@ortaq/api';

import { bytesOf } from './bytes-of.ts';
import { type Command, type Desk, Misuse, Sorry } from './command.ts';

function refuseBadLines(path: string, { bad }: PlaceFile, { words }: Desk): void {
  if (bad.length === 0) return;
  const lines = bad.map(({ line, reason }) => `${path}:${line}: ${words.reason(reason)}`);
  throw new Sorry([...lines, `Nothing was imported: ${bad.length} wrong.`].join('\n'));
}

/** Loads the classifier of places. */
export const importKato: Command = {
  name: 'import-kato',
  takes: 'FILE.csv',
  summary: 'Loads the official classifier of places; a file that was loaded before changes nothing.',

  async run({ files }, desk) {
    const [path, ...rest] = files;
    if (path === undefined || rest.length > 0) throw new Misuse('Name one file.');
    const file = readPlaceFile(await bytesOf(path));
    refuseBadLines(path, file, desk);

    const { registrar, database } = await desk.open();
    const known = await versionOfFile(database.app.manager, file.sha256);
    if (known !== undefined) return desk.say(`This file is version ${known} already. Nothing is new.`);
    const { version, label, places } = await registrar.outsideCycle(importPlaces, {
      input: file,
      actor: keeper,
      community: null,
    });
    desk.say(`Imported ${places.length} places as version ${version} (${label}).`);
  },
};
