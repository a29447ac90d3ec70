import { officeEndpoints } from './office.endpoints.ts';
import { passkeyEndpoints } from './passkey.endpoints.ts';
import { providerEndpoints } from './provider.endpoints.ts';
import { sessionEndpoints } from './session.endpoints.ts';

export const identity = { ...sessionEndpoints, ...officeEndpoints, ...passkeyEndpoints, ...providerEndpoints };
