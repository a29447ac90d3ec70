import { checkEndpoints } from './check.endpoints.ts';
import { exportEndpoints } from './export.endpoints.ts';
import { findingEndpoints } from './finding.endpoints.ts';
import { logEndpoints } from './log.endpoints.ts';

export const audit = { ...logEndpoints, ...checkEndpoints, ...findingEndpoints, ...exportEndpoints };
