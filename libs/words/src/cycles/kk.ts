import { kk as pages } from './pages/kk.ts';

export const kk = {
  ...pages,
} as const;
