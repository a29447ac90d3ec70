import type { ReactNode } from 'react';

type HeadProps = { title: ReactNode; aside?: ReactNode; level?: 2 | 3 | undefined; id?: string | undefined };

export function SectionHead({ title, aside, level = 2, id }: HeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="ends sect-head">
      <Heading id={id}>{title}</Heading>
      {aside && <div className="small muted">{aside}</div>}
    </div>
  );
}

type Props = HeadProps & { id: string; children: ReactNode };

/** A part of a page that a screen reader can jump to by its title. */
export function Section({ id, children, ...head }: Props) {
  return (
    <section className="sect" aria-labelledby={`${id}-title`} id={id}>
      <SectionHead {...head} id={`${id}-title`} />
      {children}
    </section>
  );
}

/** The content of a page: reading width, or the width of tables. */
export function Main({ wide, children }: { wide?: boolean | undefined; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1}>
      <div className={wide ? 'wrap' : 'read'}>{children}</div>
    </main>
  );
}
