import { audit, type OutputOf, type SentOf } from '@ortaq/contract';

import { aSpending } from '../testing/a-spending.ts';

const { house, village, akim, clerk, works, make, logged } = await aSpending();
afterAll(() => house.close());

const community = village.slug;
const DISTRICT = `${village.kato.slice(0, 4)}00000`;
const auditor = await house.person({ offices: [{ office: 'auditor', kato: village.kato }], name: 'Сынақ Аудитор' });
const ofDistrict = await house.person({ offices: [{ office: 'auditor', kato: DISTRICT }] });
const elsewhere = await house.person({ offices: [{ office: 'auditor', kato: '751000000' }] });

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

type Words = Partial<SentOf<typeof audit.raiseFinding>>;
const words = {
  title: 'Актінің бір бетіне қол қойылмаған',
  criterion: 'Қабылдау актісінің әр бетіне қол қойылады.',
  condition: '№3 актінің екінші бетінде қол жоқ.',
  effect: 'Қабылданған жұмыс көлемі дәлелденбеген.',
  severity: 'medium',
} as const;

async function raised(differences: Words = {}, by = auditor) {
  const of = await works();
  const asked = { community, cycle: of.cycle.id, ...words, ...differences };
  return { of, ...(await by.call(audit.raiseFinding, asked)) };
}

async function communicated() {
  const { id, number } = await raised();
  await auditor.call(audit.communicateFinding, { community, finding: id, answerBy: inDays(7) });
  return { id, number, of: { community, finding: id } };
}

type Finding = OutputOf<typeof audit.listFindings>['findings'][number];
const seenBy = async (call: typeof house.visitor, number: number): Promise<Finding | undefined> =>
  (await call(audit.listFindings, { community })).findings.find((each) => each.number === number);

const agreed = { stance: 'agree', answer: 'Актіге қол қойылады.', mendBy: inDays(20) } as const;

describe('a finding', () => {
  it('is the auditor’s alone until it is communicated, and the log tells no more than its number', async () => {
    const { number } = await raised();
    expect(await seenBy(auditor.call, number)).toMatchObject({ ...words, status: 'raised', amount: null });
    expect(await seenBy(akim.call, number)).toBeUndefined();
    expect(await seenBy(house.visitor, number)).toBeUndefined();
    expect((await logged('audit.raiseFinding')).what).toEqual({ finding: number });
  });

  it('is everybody’s from then on, with each step and no person', async () => {
    const { number, of } = await communicated();
    await akim.call(audit.answerFinding, { ...of, ...agreed });
    await auditor.call(audit.insistOnFinding, { ...of, reason: 'Қай күні?', answerBy: inDays(3) });
    await akim.call(audit.answerFinding, { ...of, ...agreed, stance: 'partly' });
    await auditor.call(audit.closeFinding, { ...of, outcome: 'mended', note: 'Қол қойылған актіні көрдім.' });
    const finding = (await seenBy(house.visitor, number))!;
    expect(finding.status).toBe('closed');
    expect(finding.steps.map(({ move, by }) => `${move} ${by}`)).toEqual([
      'raise auditor',
      'communicate auditor',
      'answer akim',
      'insist auditor',
      'answer akim',
      'close auditor',
    ]);
    const told = JSON.stringify(finding);
    for (const { id } of [auditor, akim]) expect(told).not.toContain(id);
    expect(told).not.toContain('Сынақ');
  });

  it('is opened again, and answered again', async () => {
    const { number, of } = await communicated();
    await akim.call(audit.answerFinding, { ...of, stance: 'disagree', answer: 'Қол бар.' });
    await auditor.call(audit.closeFinding, { ...of, outcome: 'irrelevant', note: 'Түпнұсқада қол бар.' });
    await auditor.call(audit.reopenFinding, { ...of, reason: 'Түпнұсқа басқа екен.', answerBy: inDays(5) });
    expect(await seenBy(house.visitor, number)).toMatchObject({ status: 'communicated' });
    await akim.call(audit.answerFinding, { ...of, ...agreed });
    expect(await seenBy(house.visitor, number)).toMatchObject({ status: 'answered', mendBy: agreed.mendBy });
  });

  it('has a number after the last one, without a gap, however many are raised at once', async () => {
    const first = (await raised()).number;
    const numbers = (await Promise.all(Array.from({ length: 6 }, () => raised()))).map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6].map((next) => first + next));
  });

  it('may be about a project or a contract of its cycle, and of no other', async () => {
    const of = await works();
    const contract = await make.contract(of, 500);
    const project = of.projects[0]!.id;
    const ask = (cycle: string) => ({ community, cycle, ...words, contract, amount: '500' });
    const { number } = await auditor.call(audit.raiseFinding, ask(of.cycle.id));
    expect(await seenBy(auditor.call, number)).toMatchObject({
      contract: { id: contract },
      project: { id: project },
      amount: '500',
    });
    const other = await works();
    await expect(auditor.call(audit.raiseFinding, ask(other.cycle.id))).rejects.toMatchObject({
      problem: { status: 404 },
    });
  });

  it('is answered once of two answers at once', async () => {
    const { of } = await communicated();
    const answers = await Promise.allSettled([1, 2].map(() => akim.call(audit.answerFinding, { ...of, ...agreed })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is sent to the akim as a letter', async () => {
    await house.owner.query(`update identity.person set phone = '+77010000007' where id = $1`, [akim.id]);
    const { number } = await communicated();
    const letters = await house.owner.query<{ slots: object }[]>(
      `select slots from identity.outbox where template = 'audit.notice.communicate' and address = '+77010000007'`,
    );
    expect(letters.map(({ slots }) => slots)).toContainEqual({ number: String(number) });
  });
});

describe('who may do what with a finding', () => {
  it('is raised by an auditor of the district too, not by one of another place', async () => {
    expect((await raised({}, ofDistrict)).number).toBeGreaterThan(0);
    await expect(raised({}, elsewhere)).rejects.toMatchObject({ problem: { status: 403 } });
    await expect(raised({}, akim)).rejects.toMatchObject({ problem: { status: 403 } });
  });

  it('is answered by the akim and closed by the auditor, by nobody else', async () => {
    const { of } = await communicated();
    for (const each of [auditor, clerk])
      await expect(each.call(audit.answerFinding, { ...of, ...agreed })).rejects.toMatchObject({
        problem: { status: 403 },
      });
    for (const each of [akim, clerk])
      await expect(
        each.call(audit.closeFinding, { ...of, outcome: 'mended', note: 'Бәрі дұрыс.' }),
      ).rejects.toMatchObject({ problem: { status: 403 } });
  });

  it('does not exist for the akim before it is communicated', async () => {
    const { id } = await raised();
    await expect(akim.call(audit.answerFinding, { community, finding: id, ...agreed })).rejects.toMatchObject({
      problem: { status: 404 },
    });
  });
});

describe('a finding is refused', () => {
  it('a closing while the akim still has time, and one that is withdrawn after others have read it', async () => {
    const { of } = await communicated();
    await expect(auditor.call(audit.closeFinding, { ...of, outcome: 'mended', note: 'Ерте.' })).rejects.toMatchObject({
      problem: { reasons: ['audit/answer-awaited'] },
    });
    await expect(auditor.call(audit.withdrawFinding, { ...of, reason: 'Қате.' })).rejects.toMatchObject({
      problem: { reasons: ['process/no-such-move'] },
    });
  });

  it('an answer without the day of mending', async () => {
    const { of } = await communicated();
    await expect(
      akim.call(audit.answerFinding, { ...of, stance: 'agree', answer: 'Жөндейміз.' }),
    ).rejects.toMatchObject({ problem: { reasons: ['audit/mend-by-missing'] } });
  });

  it.each([
    ['the change of a word', `update audit.finding set condition = 'Бәрі дұрыс'`, /finding_is_final|stays as it was/],
    ['being taken back', `update audit.finding set status = 'raised', answer_by = null`, /stays as it was/],
    ['being deleted', 'delete from audit.finding', /append-only/],
    ['a change of its history', `update audit.finding_step set text = ''`, /append-only/],
    ['the loss of its history', 'delete from audit.finding_step', /append-only/],
  ])('%s, even by the owner of the table', async (_, sql, sentence) => {
    await communicated();
    await expect(house.owner.query(sql)).rejects.toThrow(sentence);
  });
});
