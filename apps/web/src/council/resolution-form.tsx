import { council } from '@ortaq/contract';
import { excessOf } from '@ortaq/domain/budget';
import { adoptRules, quorumWords, remandRules } from '@ortaq/domain/council';
import { broken, money } from '@ortaq/kernel';
import { BlockedButton, Button, SectionHead, TextArea } from '@ortaq/ui';
import type { FormEvent } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { type Act, useAct } from '../platform/use-act.ts';
import { useDraft } from '../platform/use-draft.ts';
import { useWrong } from '../platform/use-wrong.ts';
import type { Room } from './session.ts';

/** The chair's last act: the votes have said whether the count is adopted or goes back. */
export function ResolutionForm({ room }: { readonly room: Room }) {
  const result = room.items.find(({ kind }) => kind === 'result');
  const isReady = room.state === 'open' && room.items.every(({ state }) => state === 'decided');
  if (!isReady || !room.abilities.includes('resolution:adopt')) return null;
  return result?.isCarried ? <Adopt room={room} /> : <Remand room={room} />;
}

/** What the rules of a resolution ask, so that the button says why by the very rule that would refuse it. */
function factsOf({ quorum, state, items, result }: Room) {
  const isCarried = items.find(({ kind }) => kind === 'result')?.isCarried ?? null;
  const undecided = items.filter((item) => item.state !== 'decided').length;
  const sums = { envelope: money(result.envelope), adopted: money(result.total) };
  return { ...quorum, session: state, undecided, isCarried, ...sums };
}

function Adopt({ room }: { readonly room: Room }) {
  const { t } = useRoomVisit();
  const act = useAct(council.adoptResult);
  const { projects, total, envelope, left } = room.result;
  const draft = t('council.resolution.draft', { count: projects.length, total, envelope, left });
  return (
    <Form
      room={room}
      act={act}
      word={t('council.resolution.adopt')}
      label={t('council.resolution.text')}
      known={draft}
      means={t('council.resolution.seals')}
      obstacles={broken(adoptRules, factsOf(room))}
    />
  );
}

function Remand({ room }: { readonly room: Room }) {
  const { t } = useRoomVisit();
  const act = useAct(council.remandResult);
  return (
    <Form
      room={room}
      act={act}
      word={t('council.resolution.remand')}
      label={t('council.resolution.why')}
      hint={t('council.resolution.why.hint')}
      means={t('council.resolution.returns')}
      obstacles={broken(remandRules, factsOf(room))}
    />
  );
}

interface FormProps {
  readonly room: Room;
  readonly act: Act<typeof council.adoptResult | typeof council.remandResult>;
  readonly word: string;
  readonly label: string;
  readonly hint?: string;
  readonly known?: string;
  readonly means: string;
  readonly obstacles: readonly string[];
}

function Form({ room, act, word, label, hint, known, means, obstacles: [obstacle] }: FormProps) {
  const { t, village } = useRoomVisit();
  const [text, write, drop] = useDraft(`resolution:${village.slug}:${room.number}`, known);
  const wrong = useWrong(act.error);
  const { total, envelope } = room.result;
  const shown = { ...quorumWords(room.quorum), ...excessOf(money(total), money(envelope)) };
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    act.mutate({ community: village.slug, session: room.number, text }, drop);
  }
  return (
    <form className="card stack" id="resolution" onSubmit={send}>
      <SectionHead title={t('council.resolution.title')} />
      <TextArea
        id="text"
        name="text"
        label={label}
        hint={hint}
        error={wrong('text', label)}
        value={text}
        onChange={(event) => write(event.target.value)}
        required
      />
      <p className="small">{means}</p>
      <Refusal error={act.error} />
      {obstacle === undefined ? (
        <Button type="submit" disabled={act.isPending}>
          {word}
        </Button>
      ) : (
        <BlockedButton id="why-no-resolution" why={t.reason(obstacle, shown)}>
          {word}
        </BlockedButton>
      )}
    </form>
  );
}
