import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { StatusBadge } from '@/ui/status-badge';
import { DOCUMENT_TONE } from './document-look';
import styles from './document-matrix.module.css';
import { presentIn, type MatrixRow } from './matrix-rows';

/** One kind of document: a strip divided by how it stood, its parts named beside it. */
export function StatusStrip({ row }: { row: MatrixRow }) {
  const { t } = useTranslation(['streamer', 'domain']);
  const format = useFormat();
  const present = presentIn(row);
  return (
    <li className={styles.row}>
      <span className={styles.name}>{row.name}</span>
      <span className={styles.strip} aria-hidden="true">
        {present.map((status) => (
          <span key={status} data-tone={DOCUMENT_TONE[status]} style={{ flexGrow: row[status] }} />
        ))}
      </span>
      <span className={styles.counts}>
        {present.map((status) => (
          <StatusBadge key={status} tone={DOCUMENT_TONE[status]}>
            {t(`domain:documentStatus.${status}`)} {format.integer(row[status])}
          </StatusBadge>
        ))}
      </span>
    </li>
  );
}
