import { classes } from '../classes.ts';
import type { IconName } from './icon-names.ts';
import { sheets } from './sheets.ts';

type Props = {
  name: IconName;
  size?: 20 | 32 | 48 | undefined;
  /** Spoken name; only where no word stands beside the icon. */
  label?: string | undefined;
  className?: string | undefined;
};

export function Icon({ name, size, label, className }: Props) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={classes('i', size && `i-${size}`, className)} {...spoken}>
      <use href={`${sheets.icons}#${name}`} />
    </svg>
  );
}
