import { mayDo, type Right, rights } from '@ortaq/domain';
import type { Phase } from '@ortaq/domain/cycles';
import type { Standing } from '@ortaq/domain/identity';

/** Every right that the standings hold in this phase: what a page may offer, and nothing it may not. */
export const abilitiesIn = (phase: Phase, standings: readonly Standing[]): Right[] =>
  (Object.keys(rights) as Right[]).filter((right) => rights[right].who !== 'anyone' && mayDo(right, standings, phase));

/** Drafts of cycles are the office's. */
export const seesDrafts = (standings: readonly Standing[]): boolean => mayDo('cycle:begin', standings);
