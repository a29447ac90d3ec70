import { voting } from '@ortaq/contract';
import { Button, Note, TextField } from '@ortaq/ui';
import { type SubmitEvent, useRef, useState } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { FoundVoter } from './found-voter.tsx';

/** The table where paper is given out: find the person, look at the document, hand over. */
export function Giving({ cycle }: { readonly cycle: CyclePage }) {
  const { t } = useRoomVisit();
  const [text, write] = useState('');
  const [asked, ask] = useState('');
  const [given, note] = useState<string | null>(null);
  const field = useRef<HTMLFormElement>(null);
  const find = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    note(null);
    ask(text.trim());
  };
  const done = (name: string) => {
    note(name);
    ask('');
    write('');
    field.current?.querySelector('input')?.focus();
  };
  return (
    <section className="card stack">
      <h2>{t('voting.paper.give')}</h2>
      <p>{t('voting.paper.give.text')}</p>
      <form ref={field} onSubmit={find} role="search">
        <TextField
          id="voter"
          name="voter"
          label={t('voting.paper.give.find')}
          hint={t('voting.paper.give.find.hint')}
          autoComplete="off"
          value={text}
          maxLength={120}
          onChange={(event) => write(event.target.value)}
        />
        <Button type="submit" kind="second" disabled={text.trim() === ''}>
          {t('voting.paper.give.search')}
        </Button>
      </form>
      <div role="status">{given && <Note tone="good">{t('voting.paper.give.done', { name: given })}</Note>}</div>
      {asked && <FoundVoters key={asked} cycle={cycle} asked={asked} onGiven={done} />}
    </section>
  );
}

interface FoundProps {
  readonly cycle: CyclePage;
  readonly asked: string;
  readonly onGiven: (name: string) => void;
}

function FoundVoters({ cycle, asked, onGiven }: FoundProps) {
  const { t, village } = useRoomVisit();
  const { data, error } = useRead(voting.findVoters, { community: village.slug, cycle: cycle.id, asked });
  if (!data) return <Refusal error={error} />;
  if (data.voters.length === 0) return <p role="status">{t('voting.paper.give.nobody')}</p>;
  return (
    <>
      <ul className="lines">
        {data.voters.map((voter, at) => (
          <li key={voter.voter}>
            <FoundVoter cycle={cycle} voter={voter} isFirst={at === 0} onGiven={onGiven} />
          </li>
        ))}
      </ul>
      {data.isMore && <p className="muted">{t('voting.paper.give.more')}</p>}
    </>
  );
}
