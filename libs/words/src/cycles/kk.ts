import { kk as pages } from './pages/kk.ts';
import { kk as reasons } from './reasons/kk.ts';
import { kk as rights } from './rights/kk.ts';
import { kk as room } from './room/kk.ts';
import { kk as rules } from './rules/kk.ts';

export const kk = {
  ...pages,
  ...reasons,
  ...rights,
  ...room,
  ...rules,
} as const;
