import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Sentences } from './sentences';
import styles from './basis.module.css';

/** What a verdict rests on: how many orders, from when to when, how fresh, by which method. */
export function Basis({ detail }: { detail: StreamerDetail }) {
  const { t } = useTranslation('check');
  const format = useFormat();
  const { orders } = detail.summary.sales;
  return (
    <p className={styles.basis}>
      <Sentences>
        {[
          t('basis.line', {
            orders:
              orders === 0
                ? t('basis.noOrders')
                : t('basis.orders', { count: orders, formatted: format.integer(orders) }),
            from: format.date(detail.window.from),
            to: format.date(detail.window.to),
            asOf: format.date(detail.asOf),
          }),
          t('basis.method', { version: detail.methodVersion }),
        ]}
      </Sentences>
    </p>
  );
}
