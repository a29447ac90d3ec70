import type { Refused } from '@ortaq/contract';
import { useEffect } from 'react';

import { useRoomVisit } from './room-visit.ts';

/** The sentence for what is wrong with a field, by its name in the contract; nothing while it is right. */
export type Wrong = (name: string, label: string) => string | undefined;

/** What the server found wrong with the fields of a form; the first of them gets the focus. */
export function useWrong(refused: Refused | null): Wrong {
  const { t } = useRoomVisit();
  useEffect(() => {
    if (refused?.problem.fields) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  return (name, label) => {
    const issue = refused?.problem.fields?.find(({ path }) => path === name);
    return issue && t.field(issue, label);
  };
}
