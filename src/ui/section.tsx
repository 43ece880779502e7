import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  /** To be led to by a link. */
  id?: string;
  title: ReactNode;
  /** Beside the title: links and buttons. */
  actions?: ReactNode;
  /** Below the title: window, as-of date, what a figure stands on. */
  note?: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
}

/** A titled part of a page, named for screen readers by its title. */
export function Section({ id: anchor, title, actions, note, children, level = 2 }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={anchor} className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <Heading id={id}>{title}</Heading>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
