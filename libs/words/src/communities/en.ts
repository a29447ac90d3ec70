import { en as room } from './room/en.ts';
import type { Words } from '../message-types.ts';
import { en as help } from './help/en.ts';
import type { kk } from './kk.ts';
import { en as pages } from './pages/en.ts';

export const en: Words<typeof kk> = {
  ...room,
  ...help,
  ...pages,

  'communities.profile.kz-village.council': 'Kenes',
  'communities.profile.kz-village.executive': 'Office of the akim of the rural district',
  'communities.profile.kz-village.auditor': 'Audit commission',
  'communities.profile.tr-koy.council': 'Council of elders',
  'communities.profile.tr-koy.executive': 'Mukhtar',
  'communities.profile.tr-koy.auditor': 'Kaymakam',

  'communities/place-unknown': 'The classifier has no such code. Check the code.',
  'communities/not-a-rural-district': 'Only a rural district can be opened. Choose its code.',
  'communities/already-open': 'This rural district is open already.',
  'communities/slug-reserved': 'The site itself uses this short name. Choose another.',
  'communities/slug-taken': 'This short name is taken. Choose another.',
  'communities/settlement-in-use': 'Records name this settlement, so it cannot be removed.',
  'communities/classifier-known': 'This file was imported before. There is nothing new.',

  'communities/line-code': 'The code must have nine digits.',
  'communities/line-level': 'The level does not fit the code.',
  'communities/line-type': 'The type code must be between 0 and 4.',
  'communities/line-name': 'A Kazakh and a Russian name are needed, each of at most 200 characters.',
  'communities/line-version': 'The version differs from the one of the first line.',
  'communities/line-twice': 'This code stood in the file before.',
  'communities/line-without-oblast': 'The file does not have the oblast of this code.',
  'communities/line-columns': 'Columns are missing, or the line is not written as CSV.',
  'communities/line-encoding': 'The file is not encoded as UTF-8.',
};
