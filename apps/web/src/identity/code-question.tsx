import { Button, CodeField, More, Note } from '@ortaq/ui';
import { CODE_MINUTES } from '@ortaq/domain/identity';
import { formatPhone } from '@ortaq/words';

import type { Address, Visit } from '../platform/page.ts';
import { Question } from '../platform/question.tsx';
import { wrongsIn } from '../platform/wrongs.ts';

interface Props {
  readonly visit: Visit;
  readonly phone: string;
  readonly button: string;
  /** Where to write another number. */
  readonly other: Address;
}

/** The code that was sent to a phone. One that was asked for again leaves the first one alive. */
export function CodeQuestion({ visit, phone, button, other }: Props) {
  const { t, query } = visit;
  const wrongs = wrongsIn(visit, { fields: { code: t('identity.signIn.code.wrong') }, of: 'code' });
  const number = formatPhone(phone);
  const sent = query.has('again')
    ? t('identity.signIn.code.sentAgain', { phone: number })
    : t('identity.signIn.code.sent', { phone: number, minutes: CODE_MINUTES });
  return (
    <Question
      visit={visit}
      title={t('identity.signIn.code.title')}
      lead={sent}
      wrongs={wrongs}
      act="confirm"
      button={button}
      after={<Late visit={visit} other={other} />}
    >
      <CodeField
        id="code"
        name="code"
        label={t('identity.signIn.code.label')}
        error={wrongs['code']}
        maxLength={20}
        required
      />
    </Question>
  );
}

/** What to do when no code came. */
function Late({ visit, other }: Pick<Props, 'visit' | 'other'>) {
  const { t, language, isDemo, path, query } = visit;
  const here = query.size > 0 ? `${path}?${query}` : path;
  return (
    <>
      {isDemo && (
        <Note>
          {t('identity.signIn.code.demo')}{' '}
          <a href={`/${language}/inbox?${new URLSearchParams({ back: here })}`}>{t('identity.demo.inbox.open')}</a>
        </Note>
      )}
      <More summary={t('identity.signIn.code.late.title')}>
        <p>{t('identity.signIn.code.late.text')}</p>
        <form method="post" className="row">
          <input type="hidden" name="act" value="again" />
          <Button type="submit" kind="second">
            {t('identity.signIn.code.late.act')}
          </Button>
          <a href={`/${language}${other}`}>{t('identity.signIn.code.other')}</a>
        </form>
      </More>
    </>
  );
}
