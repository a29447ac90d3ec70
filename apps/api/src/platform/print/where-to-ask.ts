import type { Named } from '@ortaq/kernel';

import type { Both } from './both.ts';

/** When and where an office is open. */
interface Office {
  readonly hours: Named | null;
  readonly address: Named | null;
}

/** The hours and the address of the office for a paper, as far as they are known. */
export function whereToAsk({ hours, address }: Office): Both | null {
  const joined = (language: 'kk' | 'ru') =>
    [hours, address].flatMap((each) => each?.[language] || each?.kk || []).join('. ');
  return hours || address ? { kk: joined('kk'), ru: joined('ru') } : null;
}
