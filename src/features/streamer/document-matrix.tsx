import { useTranslation } from 'react-i18next';
import type { ReviewsPage } from '@/contract/dossier';
import { DOCUMENT_STATUSES } from '@/contract/choices';
import { ChartFrame } from '@/ui/chart-frame';
import styles from './document-matrix.module.css';
import { matrixRows } from './matrix-rows';
import { StatusStrip } from './status-strip';
import { useCells } from '@/ui/use-cells';

interface DocumentMatrixProps {
  page: ReviewsPage;
  streamerId: string;
}

/** Each kind of document as a strip of how it stood, over the products that need it. */
export function DocumentMatrix({ page, streamerId }: DocumentMatrixProps) {
  const { t } = useTranslation(['streamer', 'domain']);
  const cells = useCells();
  const statuses = DOCUMENT_STATUSES.filter((status) => page.byStatus[status] > 0);
  const rows = matrixRows(page, (document) => t(`domain:document.${document}`));
  return (
    <ChartFrame
      title={t('verification.matrix')}
      caption={t('verification.matrixNote')}
      columns={[
        { key: 'name', label: t('verification.document') },
        { key: 'products', label: t('verification.products'), align: 'end', format: cells.integer },
        ...statuses.map((status) => ({
          key: status,
          label: t(`domain:documentStatus.${status}`),
          align: 'end' as const,
          format: cells.integer,
        })),
      ]}
      rows={rows}
      fileName={`${streamerId}-documents-${page.window.from}-${page.window.to}`}
    >
      <ul className={styles.matrix}>
        {rows.map((row) => (
          <StatusStrip key={row.name} row={row} />
        ))}
      </ul>
    </ChartFrame>
  );
}
