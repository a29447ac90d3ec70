import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

export type LinkLine = {
  key: string;
  /** Nothing where there is no page to go to; `aside` then says why. */
  href?: string | undefined;
  name: ReactNode;
  note?: ReactNode;
  aside?: ReactNode;
};

/** Places to go on to, one in a line. */
export function LinkLines({ lines, columns }: { lines: LinkLine[]; columns?: 2 | undefined }) {
  return (
    <ul className={columns ? 'lines lines-2' : 'lines'}>
      {lines.map(({ key, href, ...line }) => (
        <li key={key}>
          {href === undefined ? (
            <div className="go muted">{inside(line)}</div>
          ) : (
            <a className="go" href={href}>
              {inside(line)}
              <Icon name="right" size={20} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

const inside = ({ name, note, aside }: Pick<LinkLine, 'name' | 'note' | 'aside'>) => (
  <span className="ends">
    <span>
      {name}
      {note && <small>{note}</small>}
    </span>
    {aside && <span className="small muted">{aside}</span>}
  </span>
);
