import { Button, ButtonLink, Note, Section } from '@ortaq/ui';

import { signInFrom } from '../platform/elsewhere.ts';
import { IslandData } from '../platform/island.tsx';
import type { VillageVisit } from '../platform/page.ts';
import { doorData } from './door-data.ts';
import { Failures } from './failures.tsx';
import { HouseCode } from './house-code.tsx';
import { KeySlip } from './key-slip.tsx';
import { Moment } from './moment.tsx';
import type { Poll } from './poll.ts';

interface Props {
  readonly poll: Poll;
  readonly visit: VillageVisit;
}

/** Keys are given from the freeze of the roll on, though nobody can vote yet. */
const areGiven = ({ ballot: { phase }, tokens }: Poll): boolean => phase === 'ballot' && tokens.issuers.length > 0;

/** Whether this person may take the key now: on the roll, and not voting on paper. */
export const mayTakeEarly = (poll: Poll): boolean =>
  areGiven(poll) && poll.mine?.isResident === true && poll.mine.obstacle === null && poll.mine.voter !== null;

/** The key of a vote, taken days before as a choice of one's own: then its place in no table tells who cast what. */
export function EarlyKey({ poll, visit }: Props) {
  if (!areGiven(poll)) return null;
  const { t, language } = visit;
  const isMine = mayTakeEarly(poll);
  if (!isMine && poll.mine) return null;
  return (
    <Section id="key" title={t('voting.early.title')}>
      {isMine ? (
        <Taking poll={poll} visit={visit} />
      ) : (
        <>
          <p>{t('voting.early.text', { at: t.format.dayTime(poll.ballot.opensAt) })}</p>
          <ButtonLink href={`/${language}${signInFrom(visit)}`} kind="second">
            {t('voting.early.signIn')}
          </ButtonLink>
        </>
      )}
    </Section>
  );
}

function Taking({ poll, visit }: Props) {
  const { t } = visit;
  const at = t.format.dayTime(poll.ballot.opensAt);
  const { voter, isIssued } = poll.mine!;
  return (
    <div className="stack">
      <HouseCode poll={poll} visit={visit} />
      <Moment name="waiting">
        <noscript>
          <p>{t('voting.check.alone.text')}</p>
        </noscript>
      </Moment>
      <Moment name="ready" hidden>
        <p>{t('voting.early.text', { at })}</p>
        <p>{t('voting.key.once')}</p>
        <Button data-check="take" data-sending={t('voting.early.taking')}>
          {t('voting.early.take')}
        </Button>
      </Moment>
      <Moment name="held" hidden>
        <Note tone="good" title={t('voting.early.held.title')}>
          {t('voting.early.held.text', { at })}
        </Note>
        <KeySlip visit={visit} />
      </Moment>
      <Moment name="elsewhere" hidden>
        <Note tone="warn" title={t('voting.check.elsewhere.title')}>
          {t('voting.check.elsewhere.text')}
        </Note>
      </Moment>
      <Moment name="unable" hidden>
        <Note tone="warn" title={t('voting.check.unable.title')}>
          {t('voting.check.unable.text')}
        </Note>
      </Moment>
      <Failures visit={visit} />
      <IslandData name="early" data={doorData({ poll, voter: voter!, isIssued, visit })} />
    </div>
  );
}
