import type { Say } from '@ortaq/words';

import type { Finding } from './audited.ts';

type Step = Finding['steps'][number];

/** What a finding is about, in a few words. */
export function subjectOf(t: Say, { contract, project }: Pick<Finding, 'contract' | 'project'>): string {
  const parts = [
    ...(contract ? [t('audit.finding.contract', { number: contract.number })] : []),
    ...(project ? [t('audit.finding.project', { number: project.number, title: project.title })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : t('audit.finding.all');
}

/** What was done, in one sentence. */
export function stepWords(t: Say, { move, stance, outcome }: Step): string {
  if (move === 'answer') return t(`audit.finding.stance.told.${stance ?? 'agree'}`);
  if (move === 'close') return t('audit.move.close', { outcome: t(`audit.finding.outcome.${outcome ?? 'mended'}`) });
  return t(`audit.move.${move}`);
}

/** Whose turn it is and by when; nothing once nobody has to do anything. */
export function dueOf({ status, answerBy, mendBy }: Finding): string | null {
  if (status === 'communicated') return answerBy;
  return status === 'answered' ? mendBy : null;
}

/** Whether the day has passed and somebody still has to do something. */
export function isLate(finding: Finding, now: Date): boolean {
  const due = dueOf(finding);
  return due !== null && new Date(due) < now;
}

/** In which part of the list a finding stands. */
export const groupOf = ({ status }: Pick<Finding, 'status'>): 'own' | 'open' | 'closed' => {
  if (status === 'raised') return 'own';
  return status === 'closed' || status === 'withdrawn' ? 'closed' : 'open';
};
