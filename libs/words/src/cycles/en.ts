import { en as pages } from './pages/en.ts';
import { en as reasons } from './reasons/en.ts';
import { en as rights } from './rights/en.ts';
import { en as room } from './room/en.ts';
import { en as rules } from './rules/en.ts';
import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  ...pages,
  ...reasons,
  ...rights,
  ...room,
  ...rules,
};
