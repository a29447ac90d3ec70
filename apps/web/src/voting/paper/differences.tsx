import { voting } from '@ortaq/contract';
import { readSheet } from '@ortaq/domain/voting';
import { Button, FieldGroup, NextAct, TextField } from '@ortaq/ui';
import { type SubmitEvent, useState } from 'react';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import type { AtBatch, Batch, Ground } from './paper-types.ts';
import { sheetWords } from './sheet-words.ts';

/** What the third person says of one sheet: one of the two readings, or what stands on the paper. */
interface Choice {
  readonly picked: 'first' | 'second' | 'other';
  readonly text: string;
}

type Difference = Batch['differences'][number];

const said = (difference: Difference, choice: Choice | undefined): string =>
  !choice ? '' : choice.picked === 'other' ? choice.text : difference[choice.picked];

/** What two people read differently, side by side. A third takes the sheets out of the pile and says what stands there. */
export function Differences({ cycle, batch, ground }: AtBatch & { readonly ground: Ground }) {
  const { t, village } = useRoomVisit();
  const [choices, choose] = useState<Readonly<Record<number, Choice>>>({});
  const act = useAct(voting.keyBatch);
  const lines = batch.differences.map((each) => said(each, choices[each.sheet]));
  const isDecided = lines.every((line) => 'line' in readSheet(ground, line));
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isDecided) act.mutate({ community: village.slug, cycle, batch: batch.id, lines });
  };
  return (
    <>
      <NextAct label={t('voting.paper.next')} tone="warn">
        <p>
          <b>{t('voting.paper.differ', { count: batch.differing })}</b> {t('voting.paper.differ.third')}
        </p>
      </NextAct>
      <Refusal error={act.error} />
      <form className="stack" onSubmit={send} noValidate>
        {batch.differences.map((difference) => (
          <OneDifference
            key={difference.sheet}
            difference={difference}
            ground={ground}
            choice={choices[difference.sheet]}
            onChoose={(choice) => choose({ ...choices, [difference.sheet]: choice })}
          />
        ))}
        <Button type="submit" disabled={act.isPending || !isDecided}>
          {t('voting.paper.differ.send')}
        </Button>
      </form>
    </>
  );
}

interface OneProps {
  readonly difference: Difference;
  readonly ground: Ground;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function OneDifference({ difference, ground, choice, onChoose }: OneProps) {
  const { t } = useRoomVisit();
  const { sheet } = difference;
  const name = `sheet-${sheet}`;
  const words = {
    first: sheetWords(t, ground.titles, difference.first),
    second: sheetWords(t, ground.titles, difference.second),
    other: t('voting.paper.differ.other'),
  };
  const text = choice?.text ?? '';
  const read = readSheet(ground, text);
  return (
    <div className="card">
      <FieldGroup id={name} label={t('voting.paper.sheet.number', { sheet })}>
        {(['first', 'second', 'other'] as const).map((picked) => (
          <label key={picked} className="choice">
            <input
              type="radio"
              name={name}
              checked={choice?.picked === picked}
              onChange={() => onChoose({ picked, text })}
            />
            <span>
              {picked !== 'other' && <small className="muted">{t(`voting.paper.differ.${picked}`)} </small>}
              <b>{words[picked]}</b>
            </span>
          </label>
        ))}
      </FieldGroup>
      {choice?.picked === 'other' && (
        <TextField
          id={`${name}-line`}
          name={`${name}-line`}
          label={t('voting.paper.line')}
          autoComplete="off"
          value={text}
          after={'line' in read ? sheetWords(t, ground.titles, read.line) : '\u00a0'}
          onChange={(event) => onChoose({ picked: 'other', text: event.target.value })}
        />
      )}
    </div>
  );
}
