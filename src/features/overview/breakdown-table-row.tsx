import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BreakdownBy } from '@/contract/choices';
import { enoughToCompare } from '@/domain/enough';
import { useFormat } from '@/i18n/use-format';
import type { BreakdownRow } from './breakdown-rows';
import styles from './breakdown-table.module.css';
import { FigureCell } from './figure-cell';
import type { Figures } from './measured';
import { registerSearchOf } from './register-link';
import { FIGURES, type FigureName } from './search';
import { useOverviewSearch } from './use-overview-search';
import { useValueWords } from './use-value-words';

interface BreakdownTableRowProps {
  by: BreakdownBy;
  row: BreakdownRow;
  market: Figures | undefined;
  scales: Record<FigureName, number>;
}

/** One value, linked to its sellers in the register. */
export function BreakdownTableRow({ by, row, market, scales }: BreakdownTableRowProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const words = useValueWords();
  const { search } = useOverviewSearch();
  const name = words(by, row.value);
  const filter = registerSearchOf(by, row.value);
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {filter ? (
          <Link
            to="/streamers"
            search={{ window: search.window, ...filter }}
            title={t('toRegister', { name })}
          >
            {name}
          </Link>
        ) : (
          name
        )}
        {!enoughToCompare(row.streamers, row.orders) && (
          <span className={styles.few}>{t('tooFew')}</span>
        )}
      </th>
      <td data-align="end">{format.compact(row.orders)}</td>
      {FIGURES.map((figure) => (
        <td key={figure} data-align="end">
          <FigureCell name={figure} figures={row} market={market} max={scales[figure]} />
        </td>
      ))}
      <td data-align="end">{format.integer(row.serious)}</td>
      <td data-align="end">{format.integer(row.streamers)}</td>
      <td data-align="end">{format.money(row.settledGmvFen)}</td>
    </tr>
  );
}
