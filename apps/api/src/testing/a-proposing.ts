import { proposals, type SentOf } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';

import { Seals } from '../platform/seals.ts';
import { aCycle, type TestCycle } from './a-cycle.ts';
import { aHouse, type House } from './a-house.ts';
import { aVillage } from './a-village.ts';

export type TestPerson = Awaited<ReturnType<House['person']>>;

type Said = Omit<SentOf<typeof proposals.changeProposal>, 'community' | 'proposal'>;

/** Everything that a submission asks for. */
export const aContent: Said = {
  language: 'kk',
  title: 'Мектеп жолына шам орнату',
  change: 'Балалар мектепке жарық жолмен барады.',
  problem: 'Қыста сабақтан кейін жол қараңғы.',
  solution: 'Он бағана мен шам қойылады.',
  beneficiaries: '164 үй, 410 адам',
  category: 'light',
  placeText: 'Мектеп көшесі',
  costLines: [
    { name: 'Бағана', amount: '90000000' },
    { name: 'Шам', amount: '56234500' },
  ],
  costSource: 'Дүкен бағасы',
};

let phones = 0;

/** A village that collects ideas: people of it, their office, and what they do with a proposal. */
export async function aProposing() {
  const house = await aHouse();
  const village = await aVillage(house.owner);
  const seals = new Seals(house.config);
  const of = (proposal: string) => ({ community: village.slug, proposal: proposal as ProposalId });
  const where = (cycle: TestCycle) => ({ community: village.slug, cycle: cycle.id as CycleId });
  const aResident = (name = 'Смағұлова Гүлжан Ерланқызы') => house.person({ residentOf: [village.id], name });
  const draft = async (by: TestPerson, cycle: TestCycle, said = aContent) =>
    (await by.call(proposals.draftProposal, { ...where(cycle), ...said })).id;
  const submit = async (by: TestPerson, id: string) => (await by.call(proposals.submitProposal, of(id))).number;
  return {
    house,
    village,
    of,
    where,
    aResident,
    aClerk: () => house.person({ offices: [{ office: 'clerk', kato: village.kato }], name: 'Нұрланова Айгерім' }),
    aCycleIn: (phase: Parameters<typeof aCycle>[2] = {}) => aCycle(house.owner, village.id, phase),
    draft,
    submit,
    /** A submitted proposal of somebody. */
    async aSubmitted(by: TestPerson, cycle: TestCycle, said: Said = {}) {
      const id = await draft(by, cycle, { ...aContent, ...said });
      return { id, number: await submit(by, id) };
    },
    read: (by: Pick<TestPerson, 'call'>, id: string) => by.call(proposals.readProposal, of(id)),
    giveIin: (person: TestPerson, iin: string) =>
      house.owner.query('update identity.person set iin_mark = $2, iin_sealed = $3, iin_last4 = $4 where id = $1', [
        person.id,
        seals.mark(iin),
        seals.seal(iin),
        iin.slice(-4),
      ]),
    giveBack: (id: string, respondBy: string) =>
      house.owner.query(
        `update proposals.proposal set status = 'returned', respond_by = now() + $2::interval where id = $1`,
        [id, respondBy],
      ),
    /** Gives a person a phone of their own. */
    async aPhone(person: TestPerson): Promise<string> {
      const phone = `+7700${String(1_000_000 + phones++)}`;
      await house.owner.query('update identity.person set phone = $2 where id = $1', [person.id, phone]);
      return phone;
    },
    lettersTo: (phone: string) =>
      house.owner.query<{ template: string; slots: Record<string, string> }[]>(
        'select template, slots from identity.outbox where address = $1 order by put_at',
        [phone],
      ),
    /** Entries of the public log about a cycle whose act begins so. */
    logged: (act: string, cycle: string) =>
      house.owner.query<{ body: string }[]>(
        `select body from audit.entry where starts_with(act, $1) and position($2 in body) > 0 order by seq`,
        [act, cycle],
      ),
  };
}

/** The problem of a refusal, for `rejects.toMatchObject`. */
export const refusedWith = (status: number, ...reasons: string[]) => ({ problem: { status, reasons } });
