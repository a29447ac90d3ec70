import { type OutputOf, voting } from '@ortaq/contract';
import { Button, Section, Status, TextArea } from '@ortaq/ui';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import { useDraft } from '../../platform/use-draft.ts';
import { useWrong } from '../../platform/use-wrong.ts';

type Objection = OutputOf<typeof voting.listRollObjections>['objections'][number];

interface Props {
  readonly cycle: CyclePage;
  readonly objections: readonly Objection[];
}

/** What people say is wrong with the roll, and the akim's answer to each. */
export function RollObjections({ cycle, objections }: Props) {
  const { t } = useRoomVisit();
  const open = objections.filter(({ answeredAt }) => answeredAt === null);
  return (
    <Section id="objections" title={t('voting.people.objections')} aside={t.format.number(open.length)}>
      {objections.length === 0 && <p className="muted">{t('voting.people.objections.none')}</p>}
      <div className="stack">
        {objections.map((each) => (
          <One key={each.id} cycle={cycle} objection={each} />
        ))}
      </div>
    </Section>
  );
}

function One({ cycle, objection }: { readonly cycle: CyclePage; readonly objection: Objection }) {
  const { t } = useRoomVisit();
  const { kind, name, iinMasked, text, raisedAt, isUpheld, answer, isOwn } = objection;
  const mayAnswer = isUpheld === null && cycle.abilities.includes('roll:answer') && !isOwn;
  return (
    <div className="card">
      <div className="ends">
        <b>{t(`voting.own.kind.${kind}`)}</b>
        <span className="small muted">{[name, iinMasked, t.format.dayTime(raisedAt)].filter(Boolean).join(' · ')}</span>
      </div>
      <blockquote className="letter">{text}</blockquote>
      {isUpheld === null ? (
        !mayAnswer && (
          <Status tone="warn" icon="clock">
            {t('voting.own.waits')}
          </Status>
        )
      ) : (
        <p>
          <b>{t(isUpheld ? 'voting.own.upheld' : 'voting.own.declined')}</b> {answer}
        </p>
      )}
      {mayAnswer && <Answer cycle={cycle} objection={objection} />}
    </div>
  );
}

function Answer({ cycle, objection: { id } }: { readonly cycle: CyclePage; readonly objection: Objection }) {
  const { t, village } = useRoomVisit();
  const [answer, write, drop] = useDraft(`${id}:answer`);
  const act = useAct(voting.answerRollObjection);
  const wrong = useWrong(act.error);
  const send = (isUpheld: boolean) =>
    act.mutate({ community: village.slug, cycle: cycle.id, objection: id, isUpheld, answer }, drop);
  return (
    <div className="stack">
      <TextArea
        id={`answer-${id}`}
        name="answer"
        label={t('voting.people.answer')}
        hint={t('voting.people.answer.hint')}
        error={wrong('answer', t('voting.people.answer'))}
        maxLength={1000}
        value={answer}
        onChange={(event) => write(event.target.value)}
      />
      <Refusal error={act.error} />
      <div className="row">
        <Button disabled={act.isPending} onClick={() => send(true)}>
          {t('voting.people.answer.uphold')}
        </Button>
        <Button kind="second" disabled={act.isPending} onClick={() => send(false)}>
          {t('voting.people.answer.decline')}
        </Button>
      </div>
    </div>
  );
}
