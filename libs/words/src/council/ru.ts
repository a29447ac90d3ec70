import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';
import { ru as pages } from './pages/ru.ts';
import { ru as reasons } from './reasons/ru.ts';
import { ru as room } from './room/ru.ts';

export const ru: Words<typeof kk> = { ...reasons, ...room, ...pages };
