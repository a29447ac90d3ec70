import type { ReactNode } from 'react';
import type { Link } from '../link.ts';
import { whenCurrent } from '../link.ts';
import { Icon } from '../marks/icon.tsx';

export type RailLink = Link & { count?: ReactNode };
export type Rail = { title: ReactNode; label: string; links: RailLink[]; help?: ReactNode };

function RailLinks({ title, label, links, help }: Rail) {
  return (
    <nav aria-label={label}>
      <h2>{title}</h2>
      {links.map(({ href, label: word, count, current }) => (
        <a className="rail-link" key={href} href={href} aria-current={whenCurrent(current)}>
          <span>{word}</span>
          {count !== undefined && <span className="tally-no">{count}</span>}
        </a>
      ))}
      {help && <div className="rail-help">{help}</div>}
    </nav>
  );
}

type Props = {
  home: { href: string; name: ReactNode };
  place: ReactNode;
  cycle?: ReactNode;
  /** Clock, connection, language and display tools. */
  tools?: ReactNode;
  person: { name: ReactNode; role: ReactNode };
  rail: Rail;
  menuWord: ReactNode;
  /** The menu of a phone closes whenever this changes. */
  menuKey?: string | undefined;
  skipWord: ReactNode;
  children: ReactNode;
};

/** The room around every working page: top bar, side menu, content. The body carries the class `office`. */
export function OfficeFrame({ rail, menuWord, menuKey, skipWord, children, ...top }: Props) {
  return (
    <>
      <OfficeTop {...top} skipWord={skipWord} />
      <details className="room-menu" key={menuKey}>
        <summary>
          <Icon name="menu" />
          {menuWord}
        </summary>
        <RailLinks {...rail} />
      </details>
      <div className="oframe">
        <div className="rail">
          <RailLinks {...rail} />
        </div>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

function OfficeTop({
  home,
  place,
  cycle,
  tools,
  person,
  skipWord,
}: Pick<Props, 'home' | 'place' | 'cycle' | 'tools' | 'person' | 'skipWord'>) {
  return (
    <header className="otop">
      <a className="skip" href="#main">
        {skipWord}
      </a>
      <a className="mark" href={home.href}>
        {home.name}
      </a>
      <span>{place}</span>
      {cycle && <span className="muted hide-small">{cycle}</span>}
      <span className="gap" />
      {tools}
      <b>{person.name}</b>
      <span className="small muted hide-small">{person.role}</span>
    </header>
  );
}
