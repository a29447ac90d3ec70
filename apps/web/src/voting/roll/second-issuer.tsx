import { type OutputOf, voting } from '@ortaq/contract';
import { Button, Section, SummaryList, TextArea } from '@ortaq/ui';
import { issuedWords } from '@ortaq/words';
import type { SubmitEvent } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { textsOf } from '../../platform/texts-of.ts';
import { useAct } from '../../platform/use-act.ts';
import { useRead } from '../../platform/use-read.ts';
import { useWrong } from '../../platform/use-wrong.ts';
import { pinnedLine } from './pinned-line.ts';
import { toldLine } from './told-line.ts';

type Known = OutputOf<typeof voting.readIssuer>;
type Issuer = NonNullable<Known['issuer']>;

interface Props {
  readonly cycle: CyclePage;
}

/** What the person who looks may do now. */
const openTo = ({ abilities }: CyclePage, { isFixed, issuer }: Known) => ({
  mayPin: !isFixed && abilities.includes('issuer:pin'),
  mayTell: issuer?.issued === null && abilities.includes('issuer:tell'),
});

/** Who stamps keys besides the house: named by the auditor before the roll is frozen, and told its number after the close. */
export function SecondIssuer({ cycle }: Props) {
  const { t, village } = useRoomVisit();
  const { data, error } = useRead(voting.readIssuer, { community: village.slug, cycle: cycle.id });
  if (!data) return <Refusal error={error} />;
  const { issuer } = data;
  const { mayPin, mayTell } = openTo(cycle, data);
  if (!issuer && !mayPin) return null;
  return (
    <Section id="second-issuer" title={t('voting.issuer.room.title')}>
      <div className="stack measure">
        <p>{t(issuedWords(issuer === null))}</p>
        {issuer && <Named issuer={issuer} />}
        {mayPin && <Pin cycle={cycle} isThere={issuer !== null} />}
        {mayTell && <Tell cycle={cycle} />}
      </div>
    </Section>
  );
}

function Named({ issuer: { address, hash, issued } }: { readonly issuer: Issuer }) {
  const { t } = useRoomVisit();
  return (
    <SummaryList
      rows={[
        { key: 'address', term: t('voting.issuer.room.address'), value: address },
        { key: 'hash', term: t('voting.issuer.room.hash'), value: <span className="seal">{hash}</span> },
        ...(issued === null
          ? []
          : [{ key: 'issued', term: t('voting.issuer.room.issued'), value: t.format.number(issued) }]),
      ]}
    />
  );
}

/** The line that the commission's program printed goes in whole: nobody copies a key by hand. */
function Pin({ cycle, isThere }: Props & { readonly isThere: boolean }) {
  const { t, village } = useRoomVisit();
  const act = useAct(voting.pinIssuer);
  const where = { community: village.slug, cycle: cycle.id };
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    act.mutate({ ...where, issuer: pinnedLine(textsOf(event.currentTarget)['line'] ?? '') });
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <TextArea
        id="line"
        name="line"
        label={t('voting.issuer.room.line')}
        hint={t('voting.issuer.room.line.hint')}
        spellCheck={false}
      />
      <Refusal error={act.error} />
      <div className="row">
        <Button type="submit" disabled={act.isPending}>
          {t('voting.issuer.room.pin')}
        </Button>
        {isThere && (
          <Button kind="second" disabled={act.isPending} onClick={() => act.mutate({ ...where, issuer: null })}>
            {t('voting.issuer.room.drop')}
          </Button>
        )}
      </div>
    </form>
  );
}

function Tell({ cycle }: Props) {
  const { t, village } = useRoomVisit();
  const act = useAct(voting.tellIssued);
  const label = t('voting.issuer.room.told');
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { told = '' } = textsOf(event.currentTarget);
    act.mutate({ community: village.slug, cycle: cycle.id, ...toldLine(told) });
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <TextArea
        id="told"
        name="told"
        label={label}
        hint={t('voting.issuer.room.told.hint')}
        error={useWrong(act.error)('issued', label)}
        spellCheck={false}
      />
      <Refusal error={act.error} />
      <Button type="submit" disabled={act.isPending}>
        {t('voting.issuer.room.tell')}
      </Button>
    </form>
  );
}
