import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { ColouredTile } from './map-tiles';
import { measured } from './measured';
import type { MapFigure } from './search';
import { useFigureWords } from './use-figure-words';
import { useValueWords } from './use-value-words';

/** Words the map's tiles and the limits of its colours. */
export function useMapWords(figure: MapFigure) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const words = useFigureWords();
  const names = useValueWords();

  const value = (known: number): string => {
    if (figure === 'orders') return format.compact(known);
    if (figure === 'complaintRate') return format.decimal(known, 1);
    if (figure === 'firstResponse') return format.decimal(known, 0);
    if (figure === 'refundRate') return format.decimal(known * 100, 0);
    // rounded down: nearly all is not all
    return format.decimal(Math.floor(known * 1000) / 10, 1);
  };
  return {
    value,
    unit: t(`mapUnit.${figure}`),
    /** As much as a tile has room for. */
    short: ({ look, value: known }: ColouredTile): string => {
      if (look === 'none') return t('tileNone');
      return look === 'few' || known === null ? t('tileFew') : value(known);
    },
    sentence: ({ region, row, look }: ColouredTile): string => {
      const name = names('region', region);
      if (row === null || look === 'none') return t('tileSentenceNone', { name });
      const what =
        figure === 'orders'
          ? t('ordersOf', { value: format.integer(row.orders) })
          : words.sentence(figure, measured(row, figure));
      return t(look === 'few' ? 'tileSentenceFew' : 'tileSentence', { name, what });
    },
  };
}
