import { join } from 'node:path';

import { pages } from './app/pages.ts';
import { surroundings } from './app/surroundings.tsx';
import { readAssets } from './platform/assets.ts';
import { responder } from './platform/respond.tsx';

/** What the api process loads to answer every address outside /api. */
export const respond = responder(pages, {
  assets: readAssets(join(import.meta.dirname, '../client')),
  surroundings,
});
