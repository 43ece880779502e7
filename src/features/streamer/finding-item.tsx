import { useTranslation } from 'react-i18next';
import type { Findings } from '@/contract/findings';
import { useFormat } from '@/i18n/use-format';
import { StatusBadge } from '@/ui/status-badge';
import styles from './findings.module.css';
import { InstrumentTitle } from './instrument-title';

const TONE = { met: 'clear', not_met: 'serious', cannot_tell: 'unsure' } as const;

/** One duty: the result, over how many it was decided, who must, and by what instrument. */
export function FindingItem({ finding }: { finding: Findings['items'][number] }) {
  const { t } = useTranslation(['streamer', 'domain', 'common']);
  const format = useFormat();
  const { rule, status, satisfied, decided, undecided, instrument, because, dutyHolders } = finding;
  const counts = [
    decided > 0 &&
      t('verification.satisfiedOf', {
        satisfied: format.integer(satisfied),
        decided: format.integer(decided),
      }),
    undecided > 0 && t('verification.undecided', { undecided: format.integer(undecided) }),
    decided + undecided === 0 && because && t(`verification.because.${because}`),
  ];
  return (
    <li className={styles.finding}>
      <StatusBadge tone={TONE[status]}>{t(`domain:finding.${status}`)}</StatusBadge>
      <p>
        <strong className={styles.rule}>{t(`domain:findingRule.${rule}`)}</strong>
        <span className={styles.detail}>{counts.filter(Boolean).join(' · ')}</span>
      </p>
      <p className={styles.detail}>
        {t('verification.duty', {
          holder: dutyHolders.map((one) => t(`domain:dutyHolder.${one}`)).join(t('common:listAnd')),
        })}
        <br />
        <InstrumentTitle id={instrument} />
      </p>
    </li>
  );
}
