import { useTranslation } from 'react-i18next';
import type { ExplorerPage } from '@/contract/explorer';
import { useFormat } from '@/i18n/use-format';
import styles from './explorer-basis.module.css';

const LEFT_OUT = ['dismissed', 'withdrawn', 'wave', 'repeat'] as const;

interface ExplorerBasisProps {
  /** Null until the first answer. */
  first: ExplorerPage | null;
  asOf: string | undefined;
  /** Newer ones are on their way, or did not come. */
  old: boolean;
}

/** How many there are, which of them count and which don't and why, of which days, and what a complaint is not. */
export function ExplorerBasis({ first, asOf, old }: ExplorerBasisProps) {
  const { t } = useTranslation(['complaints', 'common']);
  const format = useFormat();
  if (!first) return <p className={styles.basis}>{t('common:caveat')}</p>;
  const { total, received, counts, window } = first;
  const shown = format.integer(total);
  const leftOut = LEFT_OUT.filter((reason) => counts.leftOut[reason] > 0).map((reason) =>
    t(`leftOut.${reason}`, { shown: format.integer(counts.leftOut[reason]) }),
  );
  return (
    <div className={styles.basis} data-old={old || undefined}>
      <output className={styles.count}>
        {total === received
          ? t('count.all', { count: total, shown })
          : t('count.filtered', { shown, received: format.integer(received) })}
      </output>
      {total > 0 && (
        <p>
          {t('count.counted', { shown: format.integer(counts.counted) })}
          {leftOut.length === 0
            ? t('leftOut.none')
            : t('leftOut.some', {
                reasons: new Intl.ListFormat(format.locale).format(leftOut),
              })}
        </p>
      )}
      <p>
        {t('basis', {
          from: format.date(window.from),
          to: format.date(window.to),
          asOf: format.date(asOf),
        })}
      </p>
      <p>{t('common:caveat')}</p>
    </div>
  );
}
