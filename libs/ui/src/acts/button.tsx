import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { IconName } from '../marks/icon-names.ts';
import { Icon } from '../marks/icon.tsx';

type Look = {
  /** `main` is filled: one on a screen. */
  kind?: 'main' | 'second' | 'quiet' | undefined;
  size?: 's' | 'l' | undefined;
  block?: boolean | undefined;
  icon?: IconName | undefined;
  /** Key that does the same, shown in the rooms of the office. */
  keyHint?: string | undefined;
  children: ReactNode;
};

const kinds = { main: false, second: 'btn-2', quiet: 'btn-quiet' } as const;

const look = ({ kind = 'main', size, block }: Look) =>
  classes('btn', kinds[kind], size && `btn-${size}`, block && 'btn-block');

const inside = ({ icon, keyHint, children }: Look) => (
  <>
    {icon && <Icon name={icon} />}
    {children}
    {keyHint && <kbd aria-hidden>{keyHint}</kbd>}
  </>
);

const ofElement = <T extends Look>({ kind: _k, size: _s, block: _b, icon: _i, keyHint: _h, ...rest }: T) => rest;

export function Button(props: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" {...ofElement(props)} className={look(props)}>
      {inside(props)}
    </button>
  );
}

export function ButtonLink(props: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a {...ofElement(props)} className={look(props)}>
      {inside(props)}
    </a>
  );
}
