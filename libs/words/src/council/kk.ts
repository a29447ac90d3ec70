export const kk = {} as const;
