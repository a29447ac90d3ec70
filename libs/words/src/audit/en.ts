import type { Words } from '../message-types.ts';
import { en as acts } from './acts/en.ts';
import type { kk } from './kk.ts';
import { en as pages } from './pages/en.ts';

export const en: Words<typeof kk> = {
  ...acts,
  ...pages,
  'audit/answer-by-past': 'The day for an answer has passed. Choose a later one.',
  'audit/answer-awaited': 'The akim still has time to answer. Hear the answer first.',
  'audit/mend-by-missing': 'Say by which day it will be mended.',
  'audit/mend-by-past': 'The day for mending has passed. Choose a later one.',
};
