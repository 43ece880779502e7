import { useTranslation } from 'react-i18next';
import type { Recheck } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { useFigureFormat } from './use-figure-format';

type Row = Recheck['streamers'][number]['figures'][number];

/** What is out of what, where it isn't orders out of orders. */
const COUNTS: Partial<Record<Row['figure'], string>> = {
  complaintRate: 'common:figure.complaintsOf',
  medianFirstResponse: 'recheck.of',
  answeredBy7Days: 'recheck.of',
};

/** A figure with its interval and what it is out of. */
export function RecheckFigure({ figure, told }: { figure: Row['figure']; told: Row['before'] }) {
  const { t } = useTranslation(['cases', 'common']);
  const format = useFormat();
  const { plain } = useFigureFormat();
  if (!told) return <td data-align="end">{t('recheck.unknown')}</td>;
  const { numerator, denominator, estimate, low, high } = told;
  return (
    <td data-align="end">
      <strong>{plain(figure, estimate)}</strong>
      <br />
      <small>
        {high === null
          ? t('recheck.atLeast', { low: plain(figure, low) })
          : t('recheck.interval', { low: plain(figure, low), high: plain(figure, high) })}
        <br />
        {numerator === null
          ? t('recheck.among', { denominator: format.integer(denominator) })
          : t(COUNTS[figure] ?? 'common:figure.of', {
              numerator: format.integer(numerator),
              denominator: format.integer(denominator),
            })}
      </small>
    </td>
  );
}
