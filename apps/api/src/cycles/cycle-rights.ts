import { mayDo } from '@ortaq/domain';
import type { Standing } from '@ortaq/domain/identity';

/** Drafts of cycles are the office's. */
export const seesDrafts = (standings: readonly Standing[]): boolean => mayDo('cycle:begin', standings);
