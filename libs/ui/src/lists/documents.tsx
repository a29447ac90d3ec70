import type { ReactNode } from 'react';
import type { IconName } from '../marks/icon-names.ts';
import { Icon } from '../marks/icon.tsx';

export type DocumentProps = {
  href: string;
  name: ReactNode;
  /** Kind and size: «PDF, 180 КБ». */
  meta: ReactNode;
  /** The file's code, in groups. */
  seal?: ReactNode;
  icon?: IconName | undefined;
  /** Saves the file under this name instead of opening it. */
  download?: string | undefined;
};

export function DocumentRow({ href, name, meta, seal, icon = 'doc', download }: DocumentProps) {
  return (
    <a className="doc" href={href} download={download}>
      <Icon name={icon} size={32} />
      <b>{name}</b>
      <span>{meta}</span>
      {seal && <span className="seal">{seal}</span>}
    </a>
  );
}

export function Documents({ documents }: { documents: DocumentProps[] }) {
  return (
    <ul className="docs">
      {documents.map((document) => (
        <li key={document.href}>
          <DocumentRow {...document} />
        </li>
      ))}
    </ul>
  );
}
