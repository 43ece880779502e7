import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './table-scroll.module.css';

interface TableScrollProps {
  /** What the table is of. */
  title: string;
  children: ReactNode;
}

/** Lets a wide table scroll by itself, by keyboard too, with its first column in place. */
export function TableScroll({ title, children }: TableScrollProps) {
  const { t } = useTranslation();
  return (
    // a scrolling region must be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={t('tableOf', { title })}>
      {children}
    </section>
  );
}
