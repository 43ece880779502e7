import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrossDimension } from '@/contract/choices';
import type { ComplaintCross } from '@/contract/explorer';
import { Button } from '@/ui/button';
import { downloadCsv } from '@/ui/download';
import { DownloadIcon } from '@/ui/tool-icons';
import { crossCsv } from './cross-csv';
import styles from './cross-figure.module.css';
import { CrossTable } from './cross-table';
import type { Share } from './search';
import type { FilterWords } from './use-filter-words';

interface CrossFigureProps {
  cross: ComplaintCross;
  share: Share;
  words: FilterWords;
}

/** A breakdown with its title, what it stands on, and its CSV. It is a table by nature, so it has no other twin. */
export function CrossFigure({ cross, share, words }: CrossFigureProps) {
  const { t } = useTranslation(['complaints', 'chart']);
  const id = useId();
  const { rows, columns, window } = cross;
  const value = (dimension: CrossDimension) => (one: string | null) =>
    one === null
      ? t(dimension === 'outcome' ? 'cross.noneYet' : 'cross.unknown')
      : words.valueWords(dimension, one);
  const named = { row: value(rows), column: value(columns) };
  const title =
    rows === columns
      ? t('cross.titleOne', { rows: t(`dimension.${rows}`) })
      : t('cross.title', { rows: t(`dimension.${rows}`), columns: t(`dimension.${columns}`) });
  const download = () =>
    downloadCsv(
      `castcheck-complaints-${rows}-${columns}-${window.from}-${window.to}.csv`,
      crossCsv(cross, {
        ...named,
        corner: t(`dimension.${rows}`),
        total: t('cross.total'),
        rate: {
          counted: t('chart:counted'),
          orders: t('chart:orders'),
          estimate: t('chart:complaintRate'),
          low: t('chart:low'),
          high: t('chart:high'),
        },
      }),
    );
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <div className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <Button look="quiet" onClick={download} aria-label={`${t('cross.csv')}: ${title}`}>
          <DownloadIcon />
          CSV
        </Button>
      </div>
      <figcaption className={styles.caption}>
        {t('cross.note')} {t(cross.rowRates ? 'cross.rateNote' : 'cross.noRateNote')}
      </figcaption>
      <CrossTable cross={cross} share={share} named={named} title={title} />
    </figure>
  );
}
