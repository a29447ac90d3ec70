import type { ReactNode } from 'react';

import type { Village, Visit } from './page.ts';

type Part = (props: { readonly visit: Visit & { readonly village?: Village } }) => ReactNode;

/** What capabilities add around pages that are not their own. */
export interface Surroundings {
  /** Above everything, in every frame. */
  readonly top: Part;
  /** First under the header of a public page. */
  readonly notice: Part;
}
