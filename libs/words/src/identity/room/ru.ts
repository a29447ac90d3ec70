import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'identity.office.clerk': 'Специалист аппарата',
  'identity.office.akim': 'Аким',
  'identity.office.member': 'Член Кенеса',
  'identity.office.chair': 'Председатель Кенеса',
  'identity.office.auditor': 'Аудитор',
  'identity.office.operator': 'Оператор',
};
