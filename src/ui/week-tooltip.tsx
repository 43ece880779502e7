import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import styles from './week-chart.module.css';
import type { Week } from './week';

interface WeekTooltipProps<Row extends Week> {
  rows: readonly Row[];
  describe: (row: Row) => string[];
  /** What is not final about a maturing week; without it, that complaints are still arriving. */
  maturing: string | undefined;
  /** Given by the chart: the week's start. */
  label?: string | number;
  active?: boolean;
}

/** One week in words: its days, its figures, and what is to be held against them. */
export function WeekTooltip<Row extends Week>(props: WeekTooltipProps<Row>) {
  const { rows, describe, maturing, label, active = false } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const row = rows.find(({ weekStart }) => weekStart === label);
  if (!active || !row) return null;
  return (
    <div className={styles.tooltip}>
      <p className={styles.tooltipTitle}>
        {format.monthDay(row.weekStart)} – {format.monthDay(row.weekEnd)}
      </p>
      {describe(row).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {row.partial && <p>{t('week.partial', { days: row.days })}</p>}
      {row.maturing && <p>{maturing ?? t('week.maturing')}</p>}
    </div>
  );
}
