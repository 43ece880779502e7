import { useTranslation } from 'react-i18next';
import type { VerdictKind } from '@/domain/types';
import { CautionIcon, ClearIcon, SeriousIcon, UnsureIcon } from './icons';
import styles from './badge.module.css';

export const VERDICT_LOOK = {
  serious_concerns: { tone: 'serious', Icon: SeriousIcon },
  some_concerns: { tone: 'caution', Icon: CautionIcon },
  no_red_flags: { tone: 'clear', Icon: ClearIcon },
  too_few_records: { tone: 'unsure', Icon: UnsureIcon },
} as const;

interface VerdictBadgeProps {
  kind: VerdictKind;
  /** In table cells: the short word. */
  short?: boolean;
}

/** A verdict by shape, word and tone. */
export function VerdictBadge({ kind, short = false }: VerdictBadgeProps) {
  const { t } = useTranslation('domain');
  const { tone, Icon } = VERDICT_LOOK[kind];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon size={16} />
      {t(short ? `verdictShort.${kind}` : `verdict.${kind}`)}
    </span>
  );
}
