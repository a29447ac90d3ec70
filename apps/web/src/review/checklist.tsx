import { type Answer, criteria, type Criterion } from '@ortaq/domain/review';
import { AskRow, Button, SectionHead, TextField } from '@ortaq/ui';
import { useEffect } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useDraft } from '../platform/use-draft.ts';
import { useKeys } from '../platform/use-keys.ts';
import type { AnswersDesk } from './use-answers.ts';

/** The checklist: a digit says yes, Shift and the digit say no. */
export function Checklist({ proposal, answers, kept, keep, answer, retry }: AnswersDesk) {
  const { t } = useRoomVisit();
  const of = (code: Criterion) => answers.find(({ criterion }) => criterion === code);
  const say = (criterion: Criterion, isMet: boolean) =>
    answer({ criterion, isMet, why: isMet ? '' : (of(criterion)?.why ?? '') });
  useKeys(
    Object.fromEntries(
      criteria.flatMap(({ number, code }) => [
        [`Digit${number}`, () => say(code, true)],
        [`Shift+Digit${number}`, () => say(code, false)],
      ]),
    ),
  );
  return (
    <div className="pane">
      <SectionHead
        title={t('review.checks')}
        aside={t('review.checks.state', { answered: kept.length, all: criteria.length })}
      />
      {criteria.map(({ number, code }) => (
        <Question key={code} {...{ number, proposal }} criterion={code} given={of(code)} onAnswer={answer} />
      ))}
      {keep.error && (
        <div className="row">
          <Refusal error={keep.error} />
          <Button kind="second" size="s" onClick={retry}>
            {t('button.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly number: number;
  readonly proposal: string;
  readonly criterion: Criterion;
  readonly given: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

function Question({ number, proposal, criterion, given, onAnswer }: QuestionProps) {
  const { t } = useRoomVisit();
  const choices = [
    { value: 'yes', label: t('button.yes') },
    { value: 'no', label: t('button.no') },
  ];
  const isNo = given !== undefined && !given.isMet;
  return (
    <>
      <AskRow
        name={`criterion-${number}`}
        keyHint={String(number)}
        question={t(`review.criterion.${criterion}`)}
        choices={choices}
        value={given && (given.isMet ? 'yes' : 'no')}
        onChoose={(choice) => onAnswer({ criterion, isMet: choice === 'yes', why: '' })}
      />
      {isNo && <Why {...{ number, proposal }} given={given} onAnswer={onAnswer} />}
    </>
  );
}

type WhyProps = Omit<QuestionProps, 'criterion' | 'given'> & { readonly given: Answer };

/** Why it is «no»: kept as it is typed, sent when the clerk goes on. */
function Why({ number, proposal, given, onAnswer }: WhyProps) {
  const { t } = useRoomVisit();
  const { criterion, why } = given;
  const [text, write, drop] = useDraft(`${proposal}:${criterion}`, why);
  const id = `criterion-${number}-why`;
  useEffect(() => {
    if (why === '') document.getElementById(id)?.focus();
  }, [id, why]);
  const finish = () => {
    drop();
    if (text !== why) onAnswer({ criterion, isMet: false, why: text });
  };
  return (
    <TextField
      id={id}
      name={id}
      label={t('review.checks.why')}
      maxLength={500}
      value={text}
      onChange={(event) => write(event.target.value)}
      onBlur={finish}
    />
  );
}
