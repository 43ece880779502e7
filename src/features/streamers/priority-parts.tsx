import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { weightsOf, type StreamerRow } from '@/contract/streamers';
import { DIMENSIONS, type Dimension } from '@/domain/dimensions';
import { sure } from '@/i18n/sure';
import { useFormat } from '@/i18n/use-format';
import { RankDetails } from '@/ui/rank-details';
import { PartMark } from './part-mark';
import styles from './priority-parts.module.css';
import { priorityWords } from './priority-words';

/** The dossier's tab that shows what a part stands on. */
const EVIDENCE = {
  complaints: 'after_sales',
  quality_refunds: 'after_sales',
  handling: 'after_sales',
  verification: 'verification',
  authenticity: 'sales',
} as const satisfies Record<Dimension, string>;

const route = getRouteApi('/streamers');

interface PriorityPartsProps {
  row: StreamerRow;
  window: string;
}

/** The bar as a table: how sure each part is, what it weighs, what it adds; each leads to its evidence. */
export function PriorityParts({ row, window }: PriorityPartsProps) {
  const search = route.useSearch();
  const { t } = useTranslation(['streamers', 'domain']);
  const format = useFormat();
  const { parts } = row.priority;
  const { index, points, sentence } = priorityWords(row.priority, t, format);
  const someUnknown = DIMENSIONS.some((dimension) => parts[dimension].worse === null);
  const { streamerId, displayName } = row;
  return (
    <>
      <table className={styles.table}>
        <caption>{t('priority.caption', { name: displayName })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('priority.part')}</th>
            <th scope="col" className={styles.figure}>
              {t('priority.sure')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('priority.weight')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('priority.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {DIMENSIONS.map((dimension) => {
            const { worse, weight } = parts[dimension];
            return (
              <tr key={dimension}>
                <th scope="row">
                  <Link
                    className={styles.part}
                    to="/streamers/$streamerId"
                    params={{ streamerId }}
                    search={{ window, tab: EVIDENCE[dimension] }}
                  >
                    <PartMark dimension={dimension} />
                    {t(`domain:dimension.${dimension}`)}
                  </Link>
                </th>
                <td className={styles.figure}>
                  {worse === null ? (
                    <span className={styles.unknown}>{t('priority.unknown')}</span>
                  ) : (
                    sure(worse, format)
                  )}
                </td>
                <td className={styles.figure}>{format.percent(weight)}</td>
                <td className={styles.figure}>
                  {points[dimension] ?? (
                    <span className={styles.unknown}>{t('priority.addsNothing')}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('priority.total')}
            </th>
            <td className={styles.figure}>{index ?? t('priority.none')}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.note}>{sentence}</p>
      <RankDetails streamerId={streamerId} window={window} weights={weightsOf(search)} />
      {someUnknown && index !== null && <p className={styles.note}>{t('priority.least')}</p>}
      {row.verdict === 'too_few_records' && (
        <p className={styles.note}>{t('priority.fewRecords')}</p>
      )}
      <p className={styles.note}>{t('priority.evidence')}</p>
    </>
  );
}
