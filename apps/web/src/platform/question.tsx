import { Button, ErrorSummary, type IconName, Main, PageHead } from '@ortaq/ui';
import type { ReactNode } from 'react';

import type { Visit } from './page.ts';

interface Props {
  readonly visit: Visit;
  /** The one heading of the page: what is asked. */
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Sentences by the id of their field. */
  readonly wrongs?: Readonly<Record<string, string>> | undefined;
  readonly act: string;
  readonly button: ReactNode;
  readonly icon?: IconName | undefined;
  /** The fields. */
  readonly children?: ReactNode;
  /** Stands under the form: what to do instead. */
  readonly after?: ReactNode;
}

/** A page with one question and one button; what was wrong stands first and leads to its field. */
export function Question({ visit, title, lead, wrongs, act, button, icon, children, after }: Props) {
  const errors = Object.entries(wrongs ?? {}).map(([field, text]) => ({ href: `#${field}`, text }));
  return (
    <Main>
      {errors.length > 0 && <ErrorSummary title={visit.t('form.errors')} errors={errors} />}
      <PageHead title={title} lead={lead} />
      <form method="post" noValidate>
        <input type="hidden" name="act" value={act} />
        {children}
        <Button type="submit" size="l" icon={icon}>
          {button}
        </Button>
      </form>
      {after && <div className="sect stack">{after}</div>}
    </Main>
  );
}
