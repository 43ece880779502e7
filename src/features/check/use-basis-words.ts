import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';

/** What a verdict rests on, in sentences: how many orders, from when to when, how fresh, by which method. */
export function useBasisWords(): (detail: StreamerDetail) => string[] {
  const { t } = useTranslation('check');
  const format = useFormat();
  return ({ summary, window, asOf, methodVersion }) => {
    const { orders } = summary.sales;
    return [
      t('basis.line', {
        orders:
          orders === 0
            ? t('basis.noOrders')
            : t('basis.orders', { count: orders, formatted: format.integer(orders) }),
        from: format.date(window.from),
        to: format.date(window.to),
      }),
      t('basis.asOf', { asOf: format.date(asOf) }),
      t('basis.method', { version: methodVersion }),
    ];
  };
}
