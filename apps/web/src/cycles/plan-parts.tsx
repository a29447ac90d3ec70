import type { Refused } from '@ortaq/contract';
import {
  ballotForms,
  type BallotPreset,
  ballotPresetOf,
  type CountingPreset,
  countingPresets,
  presetOf,
} from '@ortaq/domain/cycles';
import { Checkbox, FieldGroup, MoneyField, RadioGroup, TextField } from '@ortaq/ui';
import type { ReactNode } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import { useWrong } from '../platform/use-wrong.ts';
import { type Category, type CyclePage, fieldsOf } from './plan-fields.ts';

/** Name, first value and complaint of a field. */
type FieldOf = (name: string, label: string) => FieldAttributes;

interface FieldAttributes {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly defaultValue: string;
  readonly error: string | undefined;
}

export interface PartProps {
  readonly field: FieldOf;
  readonly known: CyclePage | null;
}

/** Fields are named by their place in the contract, so that what the server finds wrong finds its field. */
export function usePlanFields(known: CyclePage | null, refused: Refused | null): FieldOf {
  const { village } = useRoomVisit();
  const wrong = useWrong(refused);
  const fields = fieldsOf(known, village.timeZone);
  return (name, label) => {
    return { id: name, name, label, defaultValue: fields[name] ?? '', error: wrong(name, label) };
  };
}

function Part({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="card stack">
      <h2>{title}</h2>
      {hint && <p className="small muted">{hint}</p>}
      {children}
    </section>
  );
}

export function MoneyPart({ field }: PartProps) {
  const { t } = useRoomVisit();
  const sum = (name: string, label: string) => {
    const { error, ...words } = field(name, label);
    return <MoneyField {...words} error={error && t('cycles.plan.money.wrong')} unit="₸" />;
  };
  return (
    <Part title={t('cycles.plan.what')}>
      <TextField {...field('title.kk', t('cycles.plan.name.kk'))} lang="kk" />
      <TextField {...field('title.ru', t('cycles.plan.name.ru'))} lang="ru" />
      <TextField {...field('fiscalYear', t('cycles.plan.year'))} inputMode="numeric" />
      {sum('envelope', t('cycles.plan.envelope'))}
      {sum('rules.projectCost.least', t('cycles.plan.least'))}
      {sum('rules.projectCost.most', t('cycles.plan.most'))}
    </Part>
  );
}

const windows = ['submissionOpensAt', 'submissionClosesAt', 'votingOpensAt', 'votingClosesAt'] as const;

export function CalendarPart({ field }: PartProps) {
  const { t } = useRoomVisit();
  return (
    <Part title={t('cycles.plan.calendar')} hint={t('cycles.plan.calendar.hint')}>
      {windows.map((name) => (
        <TextField key={name} {...field(name, t(`cycles.plan.${name}`))} type="datetime-local" />
      ))}
      <TextField
        {...field('rollFreezesAt', t('cycles.plan.rollFreezesAt'))}
        hint={t('cycles.plan.rollFreezesAt.hint')}
        type="datetime-local"
      />
    </Part>
  );
}

export function PeoplePart({ field }: PartProps) {
  const { t } = useRoomVisit();
  return (
    <Part title={t('cycles.plan.people')}>
      <TextField {...field('rules.proposers.minimumAge', t('cycles.plan.proposerAge'))} inputMode="numeric" />
      <TextField {...field('rules.proposers.mostProposals', t('cycles.plan.mostProposals'))} inputMode="numeric" />
      <TextField {...field('rules.voters.minimumAge', t('cycles.plan.voterAge'))} inputMode="numeric" />
    </Part>
  );
}

/** All are ticked at first: a village takes away what it does not want. */
export function CategoriesPart({ known, categories }: PartProps & { readonly categories: readonly Category[] }) {
  const { t, language } = useRoomVisit();
  const ticked = new Set((known?.rules.categories ?? categories).map(({ code }) => code));
  return (
    <section className="card">
      <FieldGroup id="rules.categories" label={t('cycles.plan.categories')}>
        <div className="ticks">
          {categories.map(({ code, name }) => (
            <Checkbox key={code} name="rules.categories" value={code} defaultChecked={ticked.has(code)}>
              {name[language] || name.kk}
            </Checkbox>
          ))}
        </div>
      </FieldGroup>
    </section>
  );
}

export function BallotPart({ field, known }: PartProps) {
  const { t, language, village } = useRoomVisit();
  const choices = { ...field('rules.ballot.most', t('cycles.plan.choices')), hint: t('cycles.plan.choices.hint') };
  const threshold = {
    ...field('rules.count.gate.minVotes', t('cycles.plan.threshold')),
    hint: t('cycles.plan.threshold.hint'),
  };
  const points = { ...field('rules.ballot.points', t('cycles.plan.points')), hint: t('cycles.plan.points.hint') };
  const hasOwnBallot = known !== null && !ballotPresetOf(known.rules.ballot);
  const hasOwnRule = known !== null && !presetOf(known.rules.count, known.rules.ballot.type);
  return (
    <Part title={t('cycles.plan.ballot')}>
      {!hasOwnBallot && <BallotField {...field('rules.ballot', t('cycles.plan.form'))} />}
      <TextField {...choices} inputMode="numeric" />
      <TextField {...points} inputMode="numeric" />
      {hasOwnRule ? <p>{t('cycles.plan.own')}</p> : <CountField {...field('rules.count', t('cycles.plan.count'))} />}
      <TextField {...threshold} inputMode="numeric" />
      <p>
        <a href={`/${language}/${village.slug}/lab`} target="_blank">
          {t('tally.lab.link')}
        </a>
      </p>
    </Part>
  );
}

function BallotField({ defaultValue, ...words }: FieldAttributes) {
  const { t } = useRoomVisit();
  const choices = (Object.keys(ballotForms) as BallotPreset[]).map((preset) => ({
    value: preset,
    label: t(`cycles.plan.form.${preset}`),
    hint: t(`cycles.plan.form.${preset}.hint`),
  }));
  return <RadioGroup {...words} choices={choices} value={defaultValue} />;
}

function CountField({ defaultValue, ...words }: FieldAttributes) {
  const { t } = useRoomVisit();
  const presets = Object.keys(countingPresets).toReversed() as CountingPreset[];
  const choices = presets.map((preset) => ({
    value: preset,
    label: t(`cycles.plan.count.${preset}`),
    hint: t(`cycles.plan.count.${preset}.hint`),
  }));
  return <RadioGroup {...words} choices={choices} value={defaultValue} />;
}
