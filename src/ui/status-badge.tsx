import type { ReactNode } from 'react';
import { CautionIcon, CheckIcon, SeriousIcon, UnsureIcon } from './icons';
import styles from './badge.module.css';

export type Tone = 'serious' | 'caution' | 'clear' | 'unsure';

const ICON = { serious: SeriousIcon, caution: CautionIcon, clear: CheckIcon, unsure: UnsureIcon };

interface StatusBadgeProps {
  tone: Tone;
  children: ReactNode;
}

/** A state by shape, word and tone. */
export function StatusBadge({ tone, children }: StatusBadgeProps) {
  const Icon = ICON[tone];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon size={15} />
      <span>{children}</span>
    </span>
  );
}
