import { type Link, whenCurrent } from '../link.ts';
import { Icon } from '../marks/icon.tsx';

/** The same four words on a phone, under the thumb. The page gives its body the class `has-bottom`. */
export function BottomBar({ label, links }: { label: string; links: Link[] }) {
  return (
    <nav className="bottom" aria-label={label}>
      <ul className="bottom-list">
        {links.map(({ href, label: word, icon, current }) => (
          <li key={href}>
            <a href={href} aria-current={whenCurrent(current)}>
              {icon && <Icon name={icon} />}
              {word}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
