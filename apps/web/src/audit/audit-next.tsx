import { ButtonLink, NextAct } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Audited } from './audited.ts';
import { proofPath } from './proof-link.ts';

type Step = {
  readonly text: string;
  readonly href: string;
  readonly act: string;
  readonly tone?: 'bad' | 'warn' | 'good';
};

/** The one thing that the auditor does next. */
export function AuditNext(audited: Audited) {
  const { t } = useRoomVisit();
  const { text, href, act, tone } = useNextStep(audited);
  return (
    <NextAct label={t('audit.room.next')} tone={tone} act={<ButtonLink href={href}>{act}</ButtonLink>}>
      <b>{text}</b>
    </NextAct>
  );
}

function useNextStep({ cycle, sheet, sample, findings }: Audited): Step {
  const { t, language, village } = useRoomVisit();
  const root = `/${language}/${village.slug}`;
  const failed = sheet.checks.filter(({ state }) => state === 'fail');
  const answered = findings.filter(({ status }) => status === 'answered');
  const unseen = sample.payments.filter(({ paper }) => paper === null);
  const [first] = failed;
  if (first) {
    const check = t(`audit.check.${first.code}`);
    const text = t('audit.room.next.fail', { count: failed.length, check });
    return { text, href: `${root}/${proofPath(first.code, cycle)}`, act: t('audit.room.next.open'), tone: 'bad' };
  }
  if (answered.length > 0) {
    const href = `${root}/audit/findings/${answered[0]!.id}?cycle=${cycle.mark}`;
    return { text: t('audit.room.next.answer', { count: answered.length }), href, act: t('button.open') };
  }
  if (sheet.flags.length > 0) {
    const text = t('audit.room.next.flag', { count: sheet.flags.length });
    return { text, href: '#flags', act: t('button.show'), tone: 'warn' };
  }
  if (unseen.length > 0) {
    const text = t('audit.room.next.sample', { count: unseen.length });
    return { text, href: '#sample', act: t('button.show') };
  }
  return { text: t('audit.room.next.none'), href: `${root}/audit/exports`, act: t('audit.exports.take'), tone: 'good' };
}
