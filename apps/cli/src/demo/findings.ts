import { audit } from '@ortaq/contract';

import { type Calendar, moment } from './calendar.ts';
import type { Played } from './round.ts';
import { village } from './village.ts';

const community = village.slug;

/** A finding that went its whole way, and one that the akim has not answered yet. */
export function auditBoth(calendar: Calendar, { before, last }: { before: Played; last: Played }): void {
  let closed = '';
  calendar.on(-490, async () => {
    closed = await raise(before, {
      project: before.proposals[1]!,
      title: 'Акт фотосыз қабылданған',
      criterion: 'Жұмыс қабылданғанда фото қосылады.',
      condition: 'Екінші актіде фото жоқ.',
      effect: 'Жұмыстың толық біткенін құжаттан көру мүмкін емес.',
      severity: 'low',
      answerBy: -470,
    });
  });
  calendar.on(-480, async () => {
    const answer = 'Келісеміз. Комиссия көшеге шығып, 18 шамды түсірді. Енді әр актіге фото қосамыз.';
    const mendBy = moment(-460, 18);
    await before.cast.akim(audit.answerFinding, { community, finding: closed, stance: 'agree', answer, mendBy });
  });
  calendar.on(-455, async () => {
    const note = 'Фото тексерілді, шам саны дұрыс.';
    await before.cast.auditor(audit.closeFinding, { community, finding: closed, outcome: 'mended', note });
  });
  calendar.on(-4, async () => {
    await raise(last, {
      project: last.proposals[1]!,
      title: 'Колонка жұмысы мерзімінен кешікті',
      criterion: 'Шарт бойынша жұмыс уақытында бітеді.',
      condition: 'Мерзім өтті, алты колонканың үшеуі ғана орнатылған.',
      effect: '24 үй суды әлі алыстан тасиды.',
      severity: 'medium',
      answerBy: 10,
    });
  });
}

interface Raised {
  readonly project: string;
  readonly title: string;
  readonly criterion: string;
  readonly condition: string;
  readonly effect: string;
  readonly severity: 'low' | 'medium';
  /** Days from today. */
  readonly answerBy: number;
}

/** The auditor writes a finding down and tells the akim. */
async function raise({ cast, cycle }: Played, { answerBy, ...finding }: Raised): Promise<string> {
  const { id } = await cast.auditor(audit.raiseFinding, { community, cycle, ...finding });
  await cast.auditor(audit.communicateFinding, { community, finding: id, answerBy: moment(answerBy, 18) });
  return id;
}
