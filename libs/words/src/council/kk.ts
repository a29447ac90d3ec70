import { kk as reasons } from './reasons/kk.ts';

export const kk = { ...reasons } as const;
