import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

type MenuProps = { label: string; summary: ReactNode; roomy?: boolean | undefined; children: ReactNode };

/** A box that opens under its word without a script. */
export function Menu({ label, summary, roomy, children }: MenuProps) {
  return (
    <details className="menu">
      <summary className="tool">
        <span className="sr">{label}</span>
        {summary}
      </summary>
      <div className={roomy ? 'menu-box roomy' : 'menu-box'}>{children}</div>
    </details>
  );
}

export type LanguageChoice = { href: string; lang: string; label: string; current?: boolean | undefined };

type SwitchProps = { label: string; current: string; choices: LanguageChoice[] };

/** Links to the same place in the other languages, each named in its own. */
export function LanguageSwitch({ label, current, choices }: SwitchProps) {
  const summary = (
    <>
      {current}
      <Icon name="down" size={20} />
    </>
  );
  return (
    <Menu label={label} summary={summary}>
      <ul className="menu-list">{choices.map(languageItem)}</ul>
    </Menu>
  );
}

const languageItem = ({ href, lang, label, current }: LanguageChoice) => (
  <li key={lang}>
    <a href={href} lang={lang} hrefLang={lang} aria-current={current ? 'true' : undefined}>
      {label}
      {current && <Icon name="check" size={20} />}
    </a>
  </li>
);
