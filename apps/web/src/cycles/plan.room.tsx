import { cycles } from '@ortaq/contract';
import { Note, OfficeHead } from '@ortaq/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { useRead } from '../platform/use-read.ts';
import { usualCategories } from './plan-categories.ts';
import type { Category, CyclePage, Plan } from './plan-fields.ts';
import { PlanForm } from './plan-form.tsx';

/** Those of the cycle first, in its words; then the usual ones that it does not have. */
const offered = (usual: readonly Category[], known: CyclePage | null): readonly Category[] => {
  const own = known?.rules.categories ?? [];
  return [...own, ...usual.filter(({ code }) => own.every((each) => each.code !== code))];
};

const useCategories = () => useQuery({ queryKey: ['usual categories'], queryFn: usualCategories }).data;

/** A new plan. */
export function NewPlan() {
  const { t, village } = useRoomVisit();
  const navigate = useNavigate();
  const categories = useCategories();
  const plan = useAct(cycles.planCycle);
  const send = (said: Plan) =>
    plan.mutate({ ...said, community: village.slug }, ({ id }) => void navigate(`/office/cycles/${id}`));
  return (
    <>
      <OfficeHead title={t('cycles.plan.new')} note={t('cycles.plan.note')} />
      {categories && (
        <PlanForm known={null} categories={categories} refused={plan.error} isSending={plan.isPending} onSend={send} />
      )}
    </>
  );
}

/** The plan of a cycle that is still a draft. */
export function ChangePlan() {
  const { t, village } = useRoomVisit();
  const { cycle = '' } = useParams();
  const asked = { community: village.slug, cycle };
  const navigate = useNavigate();
  const categories = useCategories();
  const { data: known, error } = useRead(cycles.readCycle, asked);
  const change = useAct(cycles.changeCycle);
  const send = (said: Plan) => change.mutate({ ...said, ...asked }, () => void navigate(`/office/cycles/${cycle}`));
  return (
    <>
      <OfficeHead title={t('cycles.plan.title')} note={t('cycles.plan.note')} />
      <Refusal error={error} />
      {known && known.phase !== 'draft' && <Note tone="warn">{t('cycles/frozen')}</Note>}
      {known?.phase === 'draft' && categories && (
        <PlanForm
          known={known}
          categories={offered(categories, known)}
          refused={change.error}
          isSending={change.isPending}
          onSend={send}
        />
      )}
    </>
  );
}
