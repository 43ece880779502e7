import type { ReactNode } from 'react';
import styles from './tabs.module.css';

interface TabsProps {
  label: string;
  /** Router links; the current one carries aria-current="page". */
  children: ReactNode;
}

/** Views of one thing as links, since each has an address of its own. */
export function Tabs({ label, children }: TabsProps) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  );
}
