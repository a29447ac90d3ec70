import type { Community } from '@ortaq/domain/communities';

/** Finds a community by the short name in an address. The capability `communities` answers. */
export abstract class Places {
  abstract bySlug(slug: string): Promise<Community | undefined>;
}
