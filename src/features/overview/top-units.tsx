import { useTranslation } from 'react-i18next';
import type { Region } from '@/dataset/tables';
import type { ColouredTile } from './map-tiles';
import { measured } from './measured';
import styles from './unit-panel.module.css';
import type { MapFigure } from './search';
import { useFigureWords } from './use-figure-words';
import { useMapWords } from './use-map-words';
import { useValueWords } from './use-value-words';

interface TopUnitsProps {
  tiles: readonly ColouredTile[];
  figure: MapFigure;
  onChoose: (region: Region) => void;
}

const SHOWN = 5;

/** The units one would look at first: the highest, of coverage the lowest. */
export function TopUnits({ tiles, figure, onChoose }: TopUnitsProps) {
  const { t } = useTranslation('overview');
  const names = useValueWords();
  const words = useFigureWords();
  const map = useMapWords(figure);
  const way = figure === 'coverage' ? 1 : -1;
  const top = tiles
    .filter(({ look }) => look === 'coloured')
    .toSorted((a, b) => way * ((a.value ?? 0) - (b.value ?? 0)))
    .slice(0, SHOWN);
  return (
    <>
      <h4>{t(figure === 'coverage' ? 'lowest' : 'highest')}</h4>
      <ol className={styles.top}>
        {top.map(({ region, row, value }) => {
          const known = row && figure !== 'orders' ? measured(row, figure) : null;
          return (
            <li key={region}>
              <button type="button" className={styles.unit} onClick={() => onChoose(region)}>
                {names('region', region)}
              </button>
              <strong>
                {figure === 'orders' ? map.value(value ?? 0) : words.value(figure, value)}
              </strong>
              {known && figure !== 'orders' && (
                <span className={styles.hint}>
                  {words.interval(figure, known)} · {words.counts(figure, known)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
