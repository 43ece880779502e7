import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import { useLanguage } from '@/i18n/use-format';
import { platformName } from '@/i18n/platform-name';
import styles from './streamer-cell.module.css';

interface StreamerCellProps {
  row: StreamerRow;
  window: string;
}

/** Who: the name, which leads to the dossier, and what tells homonyms apart. */
export function StreamerCell({ row, window }: StreamerCellProps) {
  const { t } = useTranslation(['streamers', 'domain']);
  const language = useLanguage();
  const region = row.region ? t(`domain:region.${row.region}`) : t('table.regionUnknown');
  return (
    <>
      <Link
        className={styles.name}
        to="/streamers/$streamerId"
        params={{ streamerId: row.streamerId }}
        search={{ window }}
        title={row.displayName}
      >
        {row.displayName}
      </Link>
      <div className={styles.where}>
        {platformName(row.platform, language)} · {row.roomId} · {region}
      </div>
    </>
  );
}
