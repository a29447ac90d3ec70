import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'identity.office.clerk': 'Clerk',
  'identity.office.akim': 'Akim',
  'identity.office.member': 'Kenes member',
  'identity.office.chair': 'Kenes chair',
  'identity.office.auditor': 'Auditor',
  'identity.office.operator': 'Operator',
};
