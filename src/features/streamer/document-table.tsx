import { useTranslation } from 'react-i18next';
import type { ReviewsPage } from '@/contract/dossier';
import { DocumentRow } from './document-row';
import styles from './documents.module.css';
import { TableScroll } from '@/ui/table-scroll';

/** Required documents, gravest first. */
export function DocumentTable({ rows }: { rows: ReviewsPage['items'] }) {
  const { t } = useTranslation('streamer');
  return (
    <TableScroll title={t('verification.documents')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('verification.product')}</th>
            <th scope="col">{t('verification.document')}</th>
            <th scope="col">{t('verification.stood')}</th>
            <th scope="col">{t('verification.firstSold')}</th>
            <th scope="col">{t('verification.reviewed')}</th>
            <th scope="col" data-align="end">
              {t('verification.ordersCovered')}
            </th>
            <th scope="col">{t('verification.merchant')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DocumentRow key={`${row.productId} ${row.document}`} row={row} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
