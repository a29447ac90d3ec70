import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { Tone } from '../tone.ts';
import type { IconName } from './icon-names.ts';
import { Icon } from './icon.tsx';

type Props = { tone?: Tone | undefined; icon: IconName; children: ReactNode };

/** Sign and word; the colour only repeats them. */
export function Status({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={classes('status', `is-${tone}`)}>
      <Icon name={icon} size={20} />
      <span>{children}</span>
    </span>
  );
}

type TagProps = { tone?: 'good' | 'warn' | 'bad' | undefined; icon?: IconName | undefined; children: ReactNode };

export function Tag({ tone, icon, children }: TagProps) {
  return (
    <span className={classes('tag', tone && `is-${tone}`)}>
      {icon && <Icon name={icon} size={20} />}
      {children}
    </span>
  );
}

/** The yellow mark of what happens now: once on a page. */
export function NowTag({ icon = 'clock', children }: { icon?: IconName | undefined; children: ReactNode }) {
  return (
    <span className="tag tag-now">
      <Icon name={icon} size={20} />
      {children}
    </span>
  );
}
