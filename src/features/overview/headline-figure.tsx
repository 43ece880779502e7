import { useTranslation } from 'react-i18next';
import type { Overview } from '@/contract/overview';
import { useFormat } from '@/i18n/use-format';
import { Unknown } from '@/ui/unknown';
import { ChangeMark } from './change-mark';
import styles from './headline.module.css';
import type { MarketRow } from './market-rows';
import { changeOf, measured } from './measured';
import type { FigureName } from './search';
import { useFigureWords } from './use-figure-words';
import { WeekTrend, type TrendWeek } from './week-trend';

interface HeadlineFigureProps {
  overview: Overview;
  rows: readonly MarketRow[];
  name: FigureName;
}

/** A share that is nearly all shows nothing from 0: its picture begins at a round share below its lowest week. */
const COVERAGE_STEP = 0.05;

/** A rate or a median: interval, counts, weeks, and the change against the window before. */
export function HeadlineFigure({ overview, rows, name }: HeadlineFigureProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const words = useFigureWords();
  const now = measured(overview, name);
  const before = measured(overview, name, 'before');
  const change = changeOf(overview, name);
  const weeks = rows.map((row) => trendWeek(row, name));
  const known = weeks.flatMap(({ value }) => value ?? []);
  const lowest = Math.min(...known);
  const from =
    name === 'coverage' && known.length > 0
      ? Math.max(0, Math.floor((lowest - 0.01) / COVERAGE_STEP) * COVERAGE_STEP)
      : 0;
  const refund = name === 'refundRate' || name === 'qualityRefundRate';
  const until = refund && overview.refundsUntil !== overview.window.to && overview.refundsUntil;
  return (
    <div className={styles.card}>
      <h4 className={styles.label}>{t(`figure.${name}`)}</h4>
      <p className={styles.value}>
        {now === null || now.estimate === null ? <Unknown /> : words.value(name, now.estimate)}
      </p>
      {now && (
        <p className={styles.detail}>
          {now.low !== null && words.interval(name, now)}
          {now.low === null && t('notYetHalf')}
          <br />
          {words.counts(name, now)}
        </p>
      )}
      {known.length > 0 && (
        <div className={styles.trend}>
          <WeekTrend
            weeks={weeks}
            look="line"
            from={from}
            label={t('trendPictureRange', {
              name: t(`figure.${name}`),
              low: words.value(name, lowest),
              high: words.value(name, Math.max(...known)),
            })}
          />
          <p className={styles.detail}>
            {t('weeksRange', {
              low: words.value(name, lowest),
              high: words.value(name, Math.max(...known)),
            })}
            {from > 0 && ` ${t('picturedFrom', { value: format.percent(from, 0) })}`}
          </p>
        </div>
      )}
      {before && (
        <p className={styles.detail}>
          {t('before', { value: words.value(name, before.estimate) })}
        </p>
      )}
      {change && <ChangeMark name={name} change={change} />}
      {before && until !== false && until !== null && change && (
        <p className={styles.detail}>{t('refundsUntil', { date: format.date(until) })}</p>
      )}
      {before && refund && !change && <p className={styles.detail}>{t('refundsImmature')}</p>}
    </div>
  );
}

function trendWeek(row: MarketRow, name: FigureName): TrendWeek {
  const { partial, maturing } = row;
  if (name === 'firstResponse') {
    return { value: row.medianFirstResponseHours, partial, maturing };
  }
  return {
    value: row[name],
    low: row[`${name}Low`],
    high: row[`${name}High`],
    partial,
    maturing: maturing && name !== 'coverage',
  };
}
