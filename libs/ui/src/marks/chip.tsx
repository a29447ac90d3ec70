import type { Link } from '../link.ts';
import { whenCurrent } from '../link.ts';
import { Icon } from './icon.tsx';

export function Chip({ href, label, icon, current }: Link) {
  return (
    <a className="chip" href={href} aria-current={whenCurrent(current)}>
      {icon && <Icon name={icon} size={20} />}
      {label}
    </a>
  );
}
