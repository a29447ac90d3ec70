import { Button, Note } from '@ortaq/ui';

import { useRoomVisit } from '../../platform/room-visit.ts';

export interface GivenPassword {
  readonly name: string;
  /** Null when the person had a password already. */
  readonly password: string | null;
}

interface Props {
  readonly given: GivenPassword | null;
  readonly onSeen: () => void;
}

/** The password that is shown this once, and never again by anybody. */
export function PasswordOnce({ given, onSeen }: Props) {
  const { t } = useRoomVisit();
  if (!given) return <div role="status" />;
  const { name, password } = given;
  return (
    <div role="status">
      <Note tone="good" title={t('identity.people.appointed', { name })}>
        <div className="stack">
          {password === null ? (
            <p>{t('identity.people.password.kept')}</p>
          ) : (
            <>
              <p className="code">
                <b>{password}</b>
              </p>
              <p>{t('identity.people.password.once')}</p>
            </>
          )}
          <Button kind="second" size="s" onClick={onSeen}>
            {t('identity.people.password.seen')}
          </Button>
        </div>
      </Note>
    </div>
  );
}
