import { identity } from '@ortaq/contract';

import type { Visit } from '../platform/page.ts';
import { LockDoor } from './lock-door.tsx';
import { nextOf } from './next.ts';

/** For whoever made this device known before; residents and offices alike. */
export const SignInByLock = ({ visit }: { readonly visit: Visit }) => (
  <LockDoor
    visit={visit}
    act="sign"
    ask={identity.askForPasskey}
    answer={identity.signInByPasskey}
    after={nextOf(visit) ?? '/start'}
    button={visit.t('identity.passkey.signIn')}
    failed={visit.t('identity.passkey.signIn.failed')}
    kind="second"
  />
);
