import { PROVIDER_MINUTES } from '@ortaq/domain/identity';

import type { Kept } from '../platform/kept.ts';
import { localPath } from '../platform/local-path.ts';
import type { Address, Visit } from '../platform/page.ts';

/** Where the person was going waits in the browser while they are at the provider: nobody else need know. */
export const goingNote = (next: Address | undefined): Kept => ({
  name: 'going',
  value: next ?? '',
  seconds: next ? PROVIDER_MINUTES * 60 : 0,
});

/** Read as what it is: text from a browser, which must not lead to another site. */
export const goingOf = ({ cookies }: Pick<Visit, 'cookies'>): Address | undefined => localPath(cookies['going']);
