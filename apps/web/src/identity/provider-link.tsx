import { ButtonLink } from '@ortaq/ui';

import type { Visit } from '../platform/page.ts';
import { withNext } from './next.ts';

interface Props {
  readonly visit: Visit;
  /** The provider as people know it. */
  readonly name: string;
}

/** The way to the provider: a link, since a form must not lead to another site. */
export function ProviderLink({ visit, name }: Props) {
  const { t, language } = visit;
  return (
    <p>
      <ButtonLink href={`/${language}${withNext('/sign-in/provider', visit)}`} kind="second" rel="nofollow">
        {t('identity.provider.act', { provider: name })}
      </ButtonLink>
    </p>
  );
}
