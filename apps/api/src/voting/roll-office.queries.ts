import type { AnswerOf, InputOf, voting } from '@ortaq/contract';

import type { Query } from '../platform/reader.ts';
import type { Seals } from '../platform/seals.ts';
import { masked } from './roll.queries.ts';

type V = typeof voting;
type Objection = AnswerOf<V['listRollObjections']>['objections'][number];
type Correction = AnswerOf<V['listRollCorrections']>['corrections'][number];

interface SealedObjection extends Omit<Objection, 'text' | 'iinMasked'> {
  readonly textSealed: Buffer;
  readonly last4: string | null;
}

export const listRollObjections: Query<InputOf<V['listRollObjections']>, SealedObjection[]> = ({
  manager,
  input,
  actor,
}) =>
  manager.query(
    `select o.id, o.kind, o.text_sealed as "textSealed", o.raised_at as "raisedAt", o.is_upheld as "isUpheld", o.answer,
            o.answered_at as "answeredAt", p.name, p.iin_last4 as last4, o.raised_by = $2 as "isOwn"
     from voting.roll_objection o join identity.person p on p.id = o.raised_by
     where o.cycle_id = $1 order by o.answered_at is not null, o.raised_at`,
    [input.cycle, actor.personId],
  );

export const openObjection = ({ textSealed, last4, ...said }: SealedObjection, seals: Seals): Objection => ({
  ...said,
  text: seals.open(textSealed),
  iinMasked: last4 && masked(last4),
});

interface SealedCorrection extends Omit<Correction, 'name' | 'reason'> {
  readonly nameSealed: Buffer;
  readonly reasonSealed: Buffer;
}

/** Not even the last digits of the number are told: the second person reads them in the paper. */
export const listRollCorrections: Query<InputOf<V['listRollCorrections']>, SealedCorrection[]> = ({
  manager,
  input,
  actor,
}) =>
  manager.query(
    `select c.id, c.kind, c.name_sealed as "nameSealed", c.reason_sealed as "reasonSealed", p.name as "enteredBy",
            c.entered_at as "enteredAt", c.entered_by = $2 as "isOwn",
            case when s.id is not null then json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) end as settlement,
            case when c.settled_at is null then 'waiting' when c.number is null then 'returned' else 'confirmed' end as status
     from voting.roll_correction c
       join identity.person p on p.id = c.entered_by
       left join communities.settlement s on s.community_id = c.community_id and s.id = c.settlement_id
     where c.cycle_id = $1 order by c.entered_at desc`,
    [input.cycle, actor.personId],
  );

export const openCorrection = (
  { nameSealed, reasonSealed, ...entered }: SealedCorrection,
  seals: Seals,
): Correction => ({
  ...entered,
  name: seals.open(nameSealed),
  reason: seals.open(reasonSealed),
});
