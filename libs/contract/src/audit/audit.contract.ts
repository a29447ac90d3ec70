import { logEndpoints } from './log.endpoints.ts';

export const audit = { ...logEndpoints };
