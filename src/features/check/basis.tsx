import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import styles from './basis.module.css';
import { Explained } from './explained';
import { Rest } from './rest';
import { Sentences } from './sentences';

/** What a verdict rests on: how many orders, from when to when, how fresh, by which method. */
export function Basis({ detail }: { detail: StreamerDetail }) {
  const { t } = useTranslation('check');
  const format = useFormat();
  const { orders } = detail.summary.sales;
  return (
    <div>
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
            }),
            t('basis.asOf', { asOf: format.date(detail.asOf) }),
            t('basis.method', { version: detail.methodVersion }),
          ]}
        </Sentences>
      </p>
      <Explained summary={t('explain')}>
        <Rest>{({ BasisExplanation }) => <BasisExplanation />}</Rest>
      </Explained>
    </div>
  );
}
