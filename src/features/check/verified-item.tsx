import type { ReactNode } from 'react';
import { CautionIcon, ClearIcon, SeriousIcon, UnsureIcon } from '@/ui/icons';
import styles from './verified-item.module.css';

export type VerifiedTone = 'clear' | 'caution' | 'serious' | 'unsure';

const ICON = {
  clear: ClearIcon,
  caution: CautionIcon,
  serious: SeriousIcon,
  unsure: UnsureIcon,
} as const;

interface VerifiedItemProps {
  tone: VerifiedTone;
  title: string;
  children: ReactNode;
}

/** One thing that may have been verified, and whether it was. */
export function VerifiedItem({ tone, title, children }: VerifiedItemProps) {
  const Icon = ICON[tone];
  return (
    <li className={styles.item} data-tone={tone}>
      <Icon size={22} />
      <div>
        <p className={styles.title}>{title}</p>
        <div className={styles.text}>{children}</div>
      </div>
    </li>
  );
}
