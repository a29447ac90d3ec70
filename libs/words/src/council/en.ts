import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';
import { en as reasons } from './reasons/en.ts';

export const en: Words<typeof kk> = { ...reasons };
