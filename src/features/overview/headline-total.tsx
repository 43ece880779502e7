import { useTranslation } from 'react-i18next';
import type { Overview } from '@/contract/overview';
import { useFormat } from '@/i18n/use-format';
import { Unknown } from '@/ui/unknown';
import styles from './headline.module.css';
import type { MarketRow } from './market-rows';
import { WeekTrend } from './week-trend';

interface HeadlineTotalProps {
  overview: Overview;
  rows: readonly MarketRow[];
  name: 'orders' | 'settledGmvFen';
}

/** A total: no sampling error, so its change is a plain ratio. */
export function HeadlineTotal({ overview, rows, name }: HeadlineTotalProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { now, before, ratio } = overview[name];
  const word = name === 'orders' ? format.compact : format.money;
  const weekly = rows.map((row) => ({
    value: name === 'orders' ? row.orders : row.settledYuan,
    partial: row.partial,
    maturing: false,
  }));
  const change = ratio === null ? null : Math.abs(ratio - 1);
  return (
    <div className={styles.card}>
      <h4 className={styles.label}>{t(`figure.${name}`)}</h4>
      <p className={styles.value}>{now === null ? <Unknown /> : word(now)}</p>
      <p className={styles.detail}>
        {name === 'orders'
          ? t('ordersNote', { streamers: format.integer(overview.streamers) })
          : t('salesNote')}
      </p>
      <div className={styles.trend}>
        <WeekTrend
          weeks={weekly}
          look="bars"
          label={t('trendPicture', { name: t(`figure.${name}`) })}
        />
      </div>
      {before !== null && change !== null && ratio !== null && (
        <p className={styles.detail}>
          {t('beforeTotal', { value: word(before) })} ·{' '}
          {t(ratio >= 1 ? 'more' : 'less', { value: format.percent(change, 1) })}
        </p>
      )}
    </div>
  );
}
