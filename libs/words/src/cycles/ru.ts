import { ru as pages } from './pages/ru.ts';
import { ru as reasons } from './reasons/ru.ts';
import { ru as rights } from './rights/ru.ts';
import { ru as room } from './room/ru.ts';
import { ru as rules } from './rules/ru.ts';
import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  ...pages,
  ...reasons,
  ...rights,
  ...room,
  ...rules,
};
