import { kk as pages } from './pages/kk.ts';
import { kk as reasons } from './reasons/kk.ts';
import { kk as room } from './room/kk.ts';

export const kk = { ...reasons, ...room, ...pages } as const;
