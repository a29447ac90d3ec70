import { Button, ButtonLink, Note, TextField } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { Doors } from './doors.tsx';
import { Failures } from './failures.tsx';
import { HouseCode } from './house-code.tsx';
import { KeySlip } from './key-slip.tsx';
import { Moment } from './moment.tsx';
import { type Poll, stepOf } from './poll.ts';

interface Props {
  readonly visit: VillageVisit;
}

/** «Yes», and everything that may stand in its place: each says what happened, and where else to go. */
export function CastForm({ poll, visit }: Props & { readonly poll: Poll }) {
  const { t } = visit;
  return (
    <>
      <Moment name="waiting">
        <noscript>
          <Note tone="warn" title={t('voting.check.alone.title')}>
            {t('voting.check.alone.text')}
          </Note>
          <Doors visit={visit} />
        </noscript>
        <p className="muted" data-check="waiting">
          {t('voting.check.waiting')}
        </p>
      </Moment>
      <HouseCode poll={poll} visit={visit} />
      <Ready visit={visit} />
      <Moment name="unable" hidden>
        <Note tone="warn" title={t('voting.check.unable.title')}>
          {t('voting.check.unable.text')}
        </Note>
        <Retry visit={visit} />
        <Doors visit={visit} />
      </Moment>
      <KeyElsewhere visit={visit} />
      <Failures visit={visit} />
    </>
  );
}

function Ready({ visit }: Props) {
  const { t, language } = visit;
  return (
    <Moment name="ready" hidden>
      <p data-check="once">{t('voting.key.once')}</p>
      <div className="cols-2">
        <Button size="l" block data-check="yes" data-sending={t('voting.check.sending')}>
          {t('voting.check.yes')}
        </Button>
        <ButtonLink href={`/${language}${stepOf(visit, '')}`} kind="second" size="l" block>
          {t('voting.check.no')}
        </ButtonLink>
      </div>
      <KeySlip visit={visit} />
    </Moment>
  );
}

/** The same page again, for a browser that was updated meanwhile. */
const Retry = ({ visit: { t, language, path, query } }: Props) => (
  <ButtonLink href={`/${language}${path}${query.size > 0 ? `?${query}` : ''}`} kind="second">
    {t('voting.check.retry')}
  </ButtonLink>
);

function KeyElsewhere({ visit }: Props) {
  const { t } = visit;
  return (
    <Moment name="elsewhere" hidden>
      <Note tone="warn" role="alert" title={t('voting.check.elsewhere.title')}>
        {t('voting.check.elsewhere.text')}
      </Note>
      <TextField
        id="key"
        name="key"
        label={t('voting.key.type')}
        hint={t('voting.key.type.hint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        data-check="typed"
      />
      {(['wrong', 'foreign'] as const).map((name) => (
        <div key={name} data-check={name} hidden>
          <Note tone="bad" role="alert">
            {t(`voting.key.${name}`)}
          </Note>
        </div>
      ))}
      <Button kind="second" data-check="use">
        {t('voting.key.use')}
      </Button>
      <Doors visit={visit} />
    </Moment>
  );
}
