import { useTranslation } from 'react-i18next';
import { dateOfDay } from '@/domain/calendar';
import type { LifeDeadline } from '@/domain/complaint-life';
import { useFormat } from '@/i18n/use-format';
import { StatusBadge, type Tone } from './status-badge';
import styles from './complaint-life.module.css';

const TONE: Partial<Record<LifeDeadline['standing']['state'], Tone>> = {
  kept: 'clear',
  missed: 'serious',
  cannotTell: 'unsure',
};

interface LifeDeadlineItemProps {
  deadline: LifeDeadline;
  /** The last year whose holidays are announced. */
  lastYear: number;
}

/** The last day of something the law asks for, and whether it was in time. */
export function LifeDeadlineItem({ deadline, lastYear }: LifeDeadlineItemProps) {
  const { t } = useTranslation('complaint');
  const format = useFormat();
  const { rule, latest, earliest, provisional, standing } = deadline;
  const { state } = standing;
  const tone = TONE[state];
  const unit = rule === 'mediationDays' ? 'days' : 'workdays';
  const word = t(`life.state.${state}`);
  return (
    <li className={styles.item} data-kind="deadline">
      <span className={styles.date}>{format.date(dateOfDay(latest))}</span>
      <span className={styles.what}>
        {t(`life.rule.${rule}`)}{' '}
        {tone ? (
          <StatusBadge tone={tone}>{word}</StatusBadge>
        ) : (
          <span className={styles.state}>{word}</span>
        )}
      </span>
      <span className={styles.more}>
        {state === 'missed' && t('life.over', { count: standing.days })}
        {state === 'running' && t(`life.left.${unit}`, { count: standing.days })}
        {state === 'cannotTell' && t(`life.because.${standing.because}`)}
        {state !== 'notBegun' &&
          earliest !== latest &&
          ` ${t('life.range', { date: format.date(dateOfDay(earliest)) })}`}
        {provisional && ` ${t('life.provisional', { year: lastYear })}`}
      </span>
    </li>
  );
}
