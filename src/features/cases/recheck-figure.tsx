import { useTranslation } from 'react-i18next';
import type { Recheck } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { useFigureFormat } from './use-figure-format';

type Row = Recheck['streamers'][number]['figures'][number];

/** A figure with its interval and what it is out of. */
export function RecheckFigure({ figure, told }: { figure: Row['figure']; told: Row['before'] }) {
  const { t } = useTranslation('cases');
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
          : t('recheck.of', {
              numerator: format.integer(numerator),
              denominator: format.integer(denominator),
            })}
      </small>
    </td>
  );
}
