import type { ReactNode } from 'react';
import type { IconName } from './marks/icon-names.ts';

/** A place one can go to, and whether the reader is there now. */
export type Link = {
  href: string;
  label: ReactNode;
  icon?: IconName | undefined;
  current?: boolean | undefined;
};

/** The value of aria-current for a link. */
export const whenCurrent = (current: boolean | undefined): 'page' | undefined => (current ? 'page' : undefined);
