import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Unknown } from '@/ui/unknown';
import type { BreakdownRow } from './breakdown-rows';
import { ChangeMark } from './change-mark';
import type { ColouredTile } from './map-tiles';
import { changeOf, measured } from './measured';
import { registerSearchOf } from './register-link';
import { FIGURES } from './search';
import styles from './unit-panel.module.css';
import { useFigureWords } from './use-figure-words';
import { useOverviewSearch } from './use-overview-search';
import { useValueWords } from './use-value-words';

interface UnitPanelProps {
  /** Null: no unit is chosen. */
  tile: ColouredTile | null;
  /** Those whose region is not on record: on no tile. */
  unknown: BreakdownRow | null;
  /** What stands there while no unit is chosen. */
  children: ReactNode;
}

/** Everything the map knows of one unit. */
export function UnitPanel({ tile, unknown, children }: UnitPanelProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const names = useValueWords();
  return (
    <div className={styles.panel}>
      {tile ? <Unit tile={tile} /> : children}
      {unknown && (
        <p className={styles.hint}>
          {t('offTheMap', {
            name: names('region', null),
            streamers: format.integer(unknown.streamers),
            orders: format.compact(unknown.orders),
          })}
        </p>
      )}
    </div>
  );
}

function Unit({ tile: { region, row, look } }: { tile: ColouredTile }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const words = useFigureWords();
  const names = useValueWords();
  const { search } = useOverviewSearch();
  const name = names('region', region);
  if (row === null || look === 'none') {
    return (
      <>
        <h4>{name}</h4>
        <p className={styles.hint}>{t('noRecords')}</p>
      </>
    );
  }
  return (
    <>
      <h4>{name}</h4>
      <p className={styles.hint}>
        {t('unitTotals', {
          streamers: format.integer(row.streamers),
          orders: format.compact(row.orders),
          sales: format.money(row.settledGmvFen),
        })}
      </p>
      {look === 'few' && <p className={styles.hint}>{t('tooFewText')}</p>}
      <dl className={styles.figures}>
        {FIGURES.map((figure) => {
          const now = measured(row, figure);
          const change = changeOf(row, figure);
          return (
            <div key={figure} className={styles.figure} data-chosen={figure === search.figure}>
              <dt>{t(`figure.${figure}`)}</dt>
              <dd>
                <strong>
                  {now === null || now.estimate === null ? (
                    <Unknown />
                  ) : (
                    words.value(figure, now.estimate)
                  )}
                </strong>{' '}
                {now && now.low !== null && words.interval(figure, now)}
              </dd>
              {now && <dd className={styles.hint}>{words.counts(figure, now)}</dd>}
              {change && (
                <dd>
                  <ChangeMark name={figure} change={change} />
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <Link
        to="/streamers"
        search={{ window: search.window, ...registerSearchOf('region', region) }}
      >
        {t('registerOf', { name })}
      </Link>
    </>
  );
}
