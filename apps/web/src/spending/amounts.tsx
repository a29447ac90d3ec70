import type { WorkStatus } from '@ortaq/domain/spending';
import { type Amount, type IconName, Status, type Tone } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

/** Amounts as the wire carries them. */
interface Reached {
  readonly planned: string;
  readonly contracted: string;
  readonly paid: string;
}

/** An amount in full; a missing one is a word, never a nought. */
export const amountOf = (t: Say, minor: string): string =>
  minor === '0' ? t('value.none') : t.format.money(BigInt(minor));

/** Planned, contracted, paid: for the bar, for the ear, and in figures. */
export function barOf(t: Say, { planned, contracted, paid }: Reached) {
  const shown = { planned: amountOf(t, planned), contracted: amountOf(t, contracted), paid: amountOf(t, paid) };
  const amounts: Amount[] = [
    { pattern: 'planned', label: t('spending.planned'), amount: shown.planned },
    { pattern: 'contracted', label: t('spending.contracted'), amount: shown.contracted },
    { pattern: 'paid', label: t('spending.paid'), amount: shown.paid },
  ];
  const sizes = { planned: BigInt(planned), contracted: BigInt(contracted), paid: BigInt(paid) };
  return { sizes, label: t('spending.spoken', shown), amounts };
}

const looks: Readonly<Record<WorkStatus, readonly [Tone, IconName]>> = {
  planned: ['warn', 'warning'],
  contracted: ['live', 'clock'],
  accepted: ['live', 'clock'],
  paid: ['good', 'check'],
  returned: ['quiet', 'minus'],
};

/** How far a project has come. */
export function WorkState({ status, t }: { readonly status: WorkStatus; readonly t: Say }) {
  const [tone, icon] = looks[status];
  return (
    <Status tone={tone} icon={icon}>
      {t(`spending.status.${status}`)}
    </Status>
  );
}
