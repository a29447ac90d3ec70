import { review } from '@ortaq/contract';
import { type Answer, criteria, type Criterion } from '@ortaq/domain/review';
import { AskRow, SectionHead, TextField } from '@ortaq/ui';
import { useState } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import type { Case } from './case.ts';

const withAnswer = (answers: readonly Answer[], answer: Answer): readonly Answer[] => [
  ...answers.filter(({ criterion }) => criterion !== answer.criterion),
  answer,
];

/** An answer can be kept once it says why it is «no». */
const isWhole = ({ isMet, why }: Answer): boolean => isMet || why.trim() !== '';

/** The checklist; every whole answer is kept as soon as it is given. */
export function Checklist({ judged }: { readonly judged: Case }) {
  const { t, village } = useRoomVisit();
  const [answers, setAnswers] = useState<readonly Answer[]>(judged.answers);
  const keep = useAct(review.saveChecks);
  const answer = (given: Answer) => {
    const next = withAnswer(answers, given);
    setAnswers(next);
    if (isWhole(given))
      keep.mutate({ community: village.slug, proposal: judged.proposalId, answers: next.filter(isWhole) as Answer[] });
  };
  return (
    <div className="pane">
      <SectionHead
        title={t('review.checks')}
        aside={
          keep.isPending
            ? t('form.saving')
            : t('review.item.answered', { answered: answers.filter(isWhole).length, all: criteria.length })
        }
      />
      {criteria.map(({ number, code }) => (
        <Question
          key={code}
          number={number}
          criterion={code}
          given={answers.find(({ criterion }) => criterion === code)}
          onAnswer={answer}
        />
      ))}
      <Refusal error={keep.error} />
    </div>
  );
}

interface QuestionProps {
  readonly number: number;
  readonly criterion: Criterion;
  readonly given: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

function Question({ number, criterion, given, onAnswer }: QuestionProps) {
  const { t } = useRoomVisit();
  const choices = [
    { value: 'yes', label: t('button.yes') },
    { value: 'no', label: t('button.no') },
  ];
  const name = `criterion-${number}`;
  const why = given?.why ?? '';
  return (
    <>
      <AskRow
        name={name}
        keyHint={String(number)}
        question={t(`review.criterion.${criterion}`)}
        choices={choices}
        value={given && (given.isMet ? 'yes' : 'no')}
        onChoose={(choice) => onAnswer({ criterion, isMet: choice === 'yes', why: choice === 'yes' ? '' : why })}
      />
      {given && !given.isMet && (
        <TextField
          id={`${name}-why`}
          name={`${name}-why`}
          label={t('review.checks.why')}
          defaultValue={why}
          onBlur={(event) => onAnswer({ criterion, isMet: false, why: event.target.value })}
        />
      )}
    </>
  );
}
