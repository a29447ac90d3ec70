import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';
import { en as pages } from './pages/en.ts';
import { en as reasons } from './reasons/en.ts';
import { en as room } from './room/en.ts';

export const en: Words<typeof kk> = { ...reasons, ...room, ...pages };
