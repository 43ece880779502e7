import { useTranslation } from 'react-i18next';
import type { VerdictKind } from '@/domain/types';
import { CautionIcon, ClearIcon, SeriousIcon, UnsureIcon } from './icons';
import styles from './badge.module.css';
import { VERDICT_TONE } from './verdict-shapes';

const ICONS = {
  serious: SeriousIcon,
  caution: CautionIcon,
  clear: ClearIcon,
  unsure: UnsureIcon,
} as const;
const lookOf = (kind: VerdictKind) => {
  const tone = VERDICT_TONE[kind];
  return { tone, Icon: ICONS[tone] };
};
export const VERDICT_LOOK = {
  serious_concerns: lookOf('serious_concerns'),
  some_concerns: lookOf('some_concerns'),
  no_red_flags: lookOf('no_red_flags'),
  too_few_records: lookOf('too_few_records'),
};

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
