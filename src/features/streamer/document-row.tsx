import { useTranslation } from 'react-i18next';
import type { ReviewsPage } from '@/contract/dossier';
import { useFormat } from '@/i18n/use-format';
import { StatusBadge } from '@/ui/status-badge';
import { Unknown } from '@/ui/unknown';
import { CodeCheck } from './code-check';
import { DOCUMENT_TONE } from './document-look';
import styles from './documents.module.css';
import { reviewLagHours } from './review-lag';

/** One document of one product; a review that came after the first sale says by how long. */
export function DocumentRow({ row }: { row: ReviewsPage['items'][number] }) {
  const { t } = useTranslation(['streamer', 'domain']);
  const format = useFormat();
  const lag = row.status === 'reviewed_after_sale' ? reviewLagHours(row) : null;
  const { merchant } = row;
  return (
    <tr>
      <th scope="row" className={styles.product}>
        {row.productTitle}
        <span className={styles.detail}>{t(`domain:category.${row.category}`)}</span>
      </th>
      <td>
        {t(`domain:document.${row.document}`)}
        {row.documentNo && (
          <span className={styles.detail}>
            {t('verification.documentNo', { no: row.documentNo })}
          </span>
        )}
        {row.validUntil && (
          <span className={styles.detail}>
            {t('verification.validUntil', { date: format.date(row.validUntil) })}
          </span>
        )}
      </td>
      <td>
        <StatusBadge tone={DOCUMENT_TONE[row.status]}>
          {t(`domain:documentStatus.${row.status}`)}
        </StatusBadge>
        {lag !== null && (
          <span className={styles.late}>
            {t('verification.late', { time: format.duration(lag) })}
          </span>
        )}
      </td>
      <td>{format.instant(row.firstSoldAt)}</td>
      <td>{row.reviewedAt === null ? <Unknown /> : format.instant(row.reviewedAt)}</td>
      <td data-align="end">
        {t('verification.ordersOf', {
          covered: format.integer(row.coveredOrders),
          orders: format.integer(row.orders),
        })}
      </td>
      <td className={styles.merchant}>
        {merchant.name}
        <span className={styles.detail}>
          {merchant.unifiedSocialCreditCode} <CodeCheck check={merchant.codeCheck} />
        </span>
      </td>
    </tr>
  );
}
