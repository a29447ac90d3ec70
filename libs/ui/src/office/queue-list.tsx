import type { ReactNode } from 'react';

export type QueueItem = {
  href: string;
  code: ReactNode;
  title: ReactNode;
  note: ReactNode;
  due: ReactNode;
  left: ReactNode;
  late?: boolean | undefined;
  current?: boolean | undefined;
};
export type QueueGroup = { key: string; title: ReactNode; items: QueueItem[] };

/** Work by its deadline; the open item is the current one. */
export function QueueList({ label, groups }: { label: string; groups: QueueGroup[] }) {
  return (
    <nav className="queue" aria-label={label}>
      {groups.map(({ key, title, items }) => (
        <section key={key}>
          <h2>{title}</h2>
          {items.map(queueRow)}
        </section>
      ))}
    </nav>
  );
}

const queueRow = ({ href, code, title, note, due, left, late, current }: QueueItem) => (
  <a key={href} href={href} aria-current={current ? 'true' : undefined}>
    <span>{code}</span>
    <span>
      <b>{title}</b>
      <small>{note}</small>
    </span>
    <span className={late ? 'due late' : 'due'}>
      {due}
      <small>{left}</small>
    </span>
  </a>
);

type SplitProps = {
  list: ReactNode;
  /** An item is open: a phone shows it alone. */
  open?: boolean | undefined;
  children: ReactNode;
};

/** List at the left, the open item at the right; on a phone the one or the other. */
export function Split({ list, open, children }: SplitProps) {
  return (
    <div className={open ? 'split has-open' : 'split'}>
      <div className="split-list">{list}</div>
      <div>{children}</div>
    </div>
  );
}
