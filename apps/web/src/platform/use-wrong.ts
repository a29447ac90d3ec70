import type { Refused } from '@ortaq/contract';

import { useRoomVisit } from './room-visit.ts';

/** The sentence for what the server found wrong with a field of a form, by its name in the contract. */
export function useWrong(refused: Refused | null): (name: string, label: string) => string | undefined {
  const { t } = useRoomVisit();
  return (name, label) => {
    const issue = refused?.problem.fields?.find(({ path }) => path === name);
    return issue && t.field(issue, label);
  };
}
