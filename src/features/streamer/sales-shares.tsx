import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { Section } from '@/ui/section';
import { withShare } from './sales-figures';
import styles from './sales-weeks.module.css';
import { ShareBars } from './share-bars';

interface SalesSharesProps {
  sales: StreamerDetail['summary']['sales'];
  streamerId: string;
}

/** Whose goods and what goods, by orders. */
export function SalesShares({ sales, streamerId }: SalesSharesProps) {
  const { t } = useTranslation(['streamer', 'domain']);
  return (
    <Section title={t('sales.shares')}>
      <div className={styles.weeks}>
        <ShareBars
          title={t('sales.byCategory')}
          of={t('sales.category')}
          fileName={`${streamerId}-categories`}
          rows={withShare(sales.categories).map(({ category, orders, offers, share }) => ({
            name: t(`domain:category.${category}`),
            count: orders,
            share,
            offers,
          }))}
        />
        <ShareBars
          title={t('sales.byRole')}
          of={t('sales.role')}
          fileName={`${streamerId}-seller-roles`}
          rows={withShare(sales.roles).map(({ role, orders, offers, share }) => ({
            name: t(`domain:sellerRole.${role}`),
            count: orders,
            share,
            offers,
          }))}
        />
      </div>
    </Section>
  );
}
