import { Refused } from '@ortaq/contract';
import { ButtonLink, EmptyState, Main } from '@ortaq/ui';

import type { Address, Visit } from '../platform/page.ts';
import { withNext } from './next.ts';
import { SignOutForm } from './sign-out.page.tsx';

/** Why the house did not sign somebody in. */
export interface Refusing {
  readonly status: number;
  readonly reasons: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
}

const NOT_FOUND = 404;

/** What the house refused, to be told in words; a page that is not there and our own faults have pages of their own. */
export async function refusalOf(work: () => Promise<never>): Promise<Refusing> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { status, reasons = [], facts = {} } = error.problem;
    if (status === NOT_FOUND || reasons.length === 0) throw error;
    return { status, reasons, facts };
  }
}

interface Props {
  readonly visit: Visit;
  readonly refusing: Refusing;
  /** Where the person was going. */
  readonly next: Address | undefined;
}

/** What happened, and the step that leads on. */
export function NotProven({ visit, refusing, next }: Props) {
  const { t } = visit;
  return (
    <Main>
      <EmptyState
        level={1}
        drawing="lamp"
        title={t('identity.provider.failed')}
        act={<WaysOn visit={visit} refusing={refusing} next={next} />}
      >
        {refusing.reasons.map((code) => (
          <p key={code}>{t.reason(code, refusing.facts)}</p>
        ))}
      </EmptyState>
    </Main>
  );
}

/** Reasons that another try does not change. */
const lasting = new Set(['identity/provider-no-iin', 'identity/too-many-tries']);

function WaysOn({ visit, refusing: { reasons }, next }: Props) {
  const { t, language, self } = visit;
  const on = { query: new URLSearchParams(next && { next }) };
  const signIn = withNext('/sign-in', on);
  if (reasons.includes('identity/provider-other-person'))
    return <SignOutForm visit={visit} back={signIn} kind="main" />;
  const isWorthATry = !reasons.some((each) => lasting.has(each));
  return (
    <>
      {isWorthATry && (
        <ButtonLink href={`/${language}${withNext('/sign-in/provider', on)}`}>{t('button.retry')}</ButtonLink>
      )}
      <ButtonLink
        href={`/${language}${self.person ? (next ?? '/start') : signIn}`}
        kind={isWorthATry ? 'second' : 'main'}
      >
        {t(self.person ? 'button.back' : 'identity.provider.toPhone')}
      </ButtonLink>
    </>
  );
}
