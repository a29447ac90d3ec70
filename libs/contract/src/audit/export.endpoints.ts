import { exportKinds, sheetRules } from '@ortaq/domain/audit';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { file, instant, language, slug } from '../wire.ts';
import { hash } from './log.ts';

const path = '/communities/:community/exports';

/** A file that was handed out, as the log knows it. Without a hash it was not taken to its end. */
const TakenExport = z.object({
  seq: z.int(),
  at: instant,
  file: z.string(),
  rows: z.int().nullable(),
  bytes: z.int().nullable(),
  sha256: hash.nullable(),
});

export const exportEndpoints = {
  takeExport: endpoint({
    method: 'POST',
    path: `${path}/:kind`,
    right: 'export:take',
    summary: 'Hands out the spending or the log as a file; the log tells who asked, and the hash of what was given',
    input: z.object({
      community: slug,
      kind: z.enum(exportKinds),
      /** Of the names in a spreadsheet. */
      language: language.default('kk'),
    }),
    output: file,
    sends: 'file',
    refusals: sheetRules,
  }),
  listExports: endpoint({
    method: 'GET',
    path,
    right: 'audit:read',
    summary: 'The files that were handed out last, newest first',
    input: z.object({ community: slug }),
    output: z.object({ exports: z.array(TakenExport) }),
  }),
};
