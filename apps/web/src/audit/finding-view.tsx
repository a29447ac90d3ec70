import { type Event, Events, Status, SummaryList } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import type { Finding } from './audited.ts';
import { stepWords, subjectOf } from './finding-words.ts';

const signs = {
  raised: { icon: 'lock', tone: 'quiet' },
  communicated: { icon: 'clock', tone: 'warn' },
  answered: { icon: 'eye', tone: 'live' },
  closed: { icon: 'check', tone: 'good' },
  withdrawn: { icon: 'minus', tone: 'quiet' },
} as const;

/** Where a finding stands, as a sign and a word. */
export const FindingStatus = ({ t, finding }: { readonly t: Say; readonly finding: Pick<Finding, 'status'> }) => (
  <Status {...signs[finding.status]}>{t(`audit.finding.status.${finding.status}`)}</Status>
);

/** What a finding says. */
export function FindingFacts({ t, finding }: { readonly t: Say; readonly finding: Finding }) {
  const { criterion, condition, effect, amount, severity, answerBy, mendBy } = finding;
  const row = (key: string, term: string, value: string | null) => (value === null ? [] : [{ key, term, value }]);
  return (
    <SummaryList
      rows={[
        ...row('subject', t('audit.finding.subject'), subjectOf(t, finding)),
        ...row('criterion', t('audit.finding.criterion'), criterion),
        ...row('condition', t('audit.finding.condition'), condition),
        ...row('effect', t('audit.finding.effect'), effect),
        ...row('amount', t('audit.finding.amount'), amount && t.format.money(BigInt(amount))),
        ...row('severity', t('audit.finding.severity'), t(`audit.finding.severity.${severity}`)),
        ...row('answerBy', t('audit.finding.answerBy'), answerBy && t.format.date(answerBy)),
        ...row('mendBy', t('audit.finding.mendBy'), mendBy && t.format.date(mendBy)),
      ]}
    />
  );
}

/** Every step so far with what was said. */
export const FindingHistory = ({ t, finding }: { readonly t: Say; readonly finding: Finding }) => (
  <Events
    events={finding.steps.map((step, at): Event => ({
      key: String(at),
      when: t.format.dayTime(step.at),
      what: stepWords(t, step),
      children: (
        <>
          {step.text && <p>{step.text}</p>}
          {step.dueAt && <p className="small muted">{t('audit.finding.due', { at: step.dueAt })}</p>}
        </>
      ),
    }))}
  />
);
