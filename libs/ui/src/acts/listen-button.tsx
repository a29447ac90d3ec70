import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

type Props = { href: string; about?: ReactNode; children: ReactNode };

/** A link to the recording; an enhancer may play it in place. `about` tells the ear which text it is. */
export function ListenButton({ href, about, children }: Props) {
  return (
    <a className="listen" href={href} data-listen>
      <Icon name="listen" size={20} />
      {children}
      {about && <span className="sr"> {about}</span>}
    </a>
  );
}
