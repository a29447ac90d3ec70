import { proposals, spending } from '@ortaq/contract';
import { SelectField } from '@ortaq/ui';
import { useSearchParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';

/** What the chosen subject is called on the wire: a project, a contract, or neither, which is the cycle as a whole. */
export function subjectIn(chosen: string): { project: string | null; contract: string | null } {
  const [kind, id = null] = chosen.split(':');
  return { project: kind === 'project' ? id : null, contract: kind === 'contract' ? id : null };
}

/** What the finding is about: the whole cycle, a project, or a contract. */
export function SubjectField({ cycle }: { readonly cycle: CycleCard }) {
  const { t, village } = useRoomVisit();
  const [query] = useSearchParams();
  const of = { community: village.slug, cycle: cycle.id };
  const { data: all } = useRead(proposals.listProposals, of);
  const { data: money } = useRead(spending.readMoney, of);
  if (!all || !money) return null;
  const flagged = money.contracts.find(({ number }) => number === query.get('contract'));
  const contracts = money.contracts.map(({ id, number, supplier }) => ({
    value: `contract:${id}`,
    label: `${t('audit.finding.contract', { number })}, ${supplier.name}`,
  }));
  const projects = all.proposals.map(({ id, number, title }) => ({
    value: `project:${id}`,
    label: t('audit.finding.project', { number, title }),
  }));
  return (
    <SelectField
      id="subject"
      name="subject"
      label={t('audit.finding.subject')}
      options={[{ value: '', label: t('audit.finding.all') }, ...contracts, ...projects]}
      defaultValue={flagged ? `contract:${flagged.id}` : ''}
    />
  );
}
