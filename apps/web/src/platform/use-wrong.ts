import type { Refused } from '@ortaq/contract';

import { useRoomVisit } from './room-visit.ts';

/** The sentence for what is wrong with a field, by its name in the contract; nothing while it is right. */
export type Wrong = (name: string, label: string) => string | undefined;

/** What the server found wrong with the fields of a form. */
export function useWrong(refused: Refused | null): Wrong {
  const { t } = useRoomVisit();
  return (name, label) => {
    const issue = refused?.problem.fields?.find(({ path }) => path === name);
    return issue && t.field(issue, label);
  };
}
