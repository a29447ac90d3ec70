import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';
import { ru as reasons } from './reasons/ru.ts';

export const ru: Words<typeof kk> = { ...reasons };
