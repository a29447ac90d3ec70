import type { cycles, OutputOf } from '@ortaq/contract';

/** The rules of a cycle as everybody may read them. */
export type Told = OutputOf<typeof cycles.readRules>;

export type Rules = Told['cycle']['rules'];

export interface Row {
  readonly key: string;
  readonly term: string;
  readonly value: string;
}
