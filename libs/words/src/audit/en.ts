import type { Words } from '../message-types.ts';
import { en as alerts } from './alerts/en.ts';
import { en as acts } from './acts/en.ts';
import type { kk } from './kk.ts';
import { en as file } from './export/en.ts';
import { en as findings } from './findings/en.ts';
import { en as pages } from './pages/en.ts';
import { en as room } from './room/en.ts';

export const en: Words<typeof kk> = {
  ...acts,
  ...alerts,
  ...file,
  ...findings,
  ...pages,
  ...room,
  'audit.notice.communicate': 'Ortaq: the auditor sent you finding №{number}. Please answer in the office room.',
  'audit.notice.insist':
    'Ortaq: the auditor asks again for an answer to finding №{number}. Please answer in the office room.',
  'audit.notice.reopen': 'Ortaq: the auditor opened finding №{number} again. Please answer in the office room.',
  'audit/answer-by-past': 'The day for an answer has passed. Choose a later one.',
  'audit/answer-awaited': 'The akim still has time to answer. Hear the answer first.',
  'audit/mend-by-missing': 'Say by which day it will be mended.',
  'audit/mend-by-past': 'The day for mending has passed. Choose a later one.',
};
