import type { ReactNode } from 'react';
import { Button } from '@/ui/button';
import styles from './selection-bar.module.css';

interface RefusedActionProps {
  reason: string;
  children: ReactNode;
}

/** What can't be done with this selection, and why. It stays reachable by keyboard, so that the reason is heard. */
export function RefusedAction({ reason, children }: RefusedActionProps) {
  return (
    <Button aria-disabled className={styles.refused}>
      {children} <span className={styles.refusal}>{reason}</span>
    </Button>
  );
}
