import { useTranslation } from 'react-i18next';
import type { ChartColumn } from '@/ui/chart-frame';
import { Unknown } from '@/ui/unknown';
import { useCells } from '@/ui/use-cells';
import { FIGURES, type FigureName } from './search';

/** The columns of a breakdown's table twin and CSV; `label` names what its rows are. */
export function useBreakdownColumns(label: string): ChartColumn[] {
  const { t } = useTranslation('overview');
  const cells = useCells();
  const number = (key: string, name: string, format: ChartColumn['format']): ChartColumn => ({
    key,
    label: name,
    align: 'end',
    ...(format && { format }),
  });
  const formatOf = (figure: FigureName) =>
    figure === 'complaintRate' || figure === 'firstResponse' ? cells.decimal : cells.percent;
  return [
    { key: 'name', label },
    number('streamers', t('column.streamers'), cells.integer),
    number('orders', t('column.orders'), cells.integer),
    number('settledYuan', t('column.settledYuan'), cells.yuan),
    ...FIGURES.flatMap((figure) => {
      const name = t(`column.${figure}`);
      const format = formatOf(figure);
      return [
        number(figure, name, format),
        number(`${figure}Low`, t('column.low', { name }), format),
        number(`${figure}High`, t('column.high', { name }), format),
        number(`${figure}Numerator`, t(`column.numerator.${figure}`), cells.integer),
        number(`${figure}Denominator`, t(`column.denominator.${figure}`), cells.integer),
        number(`${figure}Before`, t('column.before', { name }), format),
        number(`${figure}Change`, t('column.change', { name }), format),
        number(`${figure}ChangeLow`, t('column.changeLow', { name }), format),
        number(`${figure}ChangeHigh`, t('column.changeHigh', { name }), format),
        {
          key: `${figure}Beyond`,
          label: t('column.beyond', { name }),
          format: (value) => (value === null ? <Unknown /> : cells.yesNo(value)),
        } satisfies ChartColumn,
      ];
    }),
    number('serious', t('column.serious'), cells.integer),
  ];
}
