import { Popover, PopoverDisclosure, PopoverProvider } from '@ariakit/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import { DIMENSIONS } from '@/domain/dimensions';
import { useFormat } from '@/i18n/use-format';
import { Skeleton } from '@/ui/skeleton';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { PartMark } from './part-mark';
import styles from './priority-cell.module.css';
import { priorityWords } from './priority-words';

const PriorityParts = lazy(() =>
  import('./priority-parts').then((module) => ({ default: module.PriorityParts })),
);

interface PriorityCellProps {
  row: StreamerRow;
  window: string;
}

/** The priority index as a bar of its parts on a scale of 0 to 100, with its rank; pressing it shows the parts and where their evidence is. */
export function PriorityCell({ row, window }: PriorityCellProps) {
  const { t } = useTranslation(['streamers', 'domain']);
  const format = useFormat();
  const { parts } = row.priority;
  const { index, rank, change, sentence, sum } = priorityWords(row.priority, t, format);
  const unknown = DIMENSIONS.filter((dimension) => parts[dimension].worse === null).length;
  return (
    <PopoverProvider placement="bottom-start">
      <PopoverDisclosure className={styles.cell} title={sum}>
        <VisuallyHidden>
          {sentence} {t('priority.show')}
        </VisuallyHidden>
        <span className={styles.line} aria-hidden="true">
          <span className={styles.track}>
            {DIMENSIONS.map((dimension) => {
              const points = parts[dimension].points ?? 0;
              return (
                points > 0 && <PartMark key={dimension} dimension={dimension} percent={points} />
              );
            })}
          </span>
          <span className={index === null ? styles.none : styles.index}>
            {index ?? t('priority.none')}
          </span>
        </span>
        <span className={styles.detail} aria-hidden="true">
          {unknown > 0 && <span>{t('priority.unknownParts', { count: unknown })}</span>}
          <span className={styles.rank}>
            {rank}
            {change && <span className={styles.change}>{change}</span>}
          </span>
        </span>
      </PopoverDisclosure>
      <Popover
        className={styles.popover}
        aria-label={t('priority.title', { name: row.displayName })}
        gutter={4}
        fitViewport
        portal
        unmountOnHide
      >
        <Suspense fallback={<Skeleton height={240} />}>
          <PriorityParts row={row} window={window} />
        </Suspense>
      </Popover>
    </PopoverProvider>
  );
}
