import { useTranslation } from 'react-i18next';
import type { ColouredTile } from './map-tiles';
import type { MapFigure } from './search';
import styles from './tile-map.module.css';
import { useMapWords } from './use-map-words';

interface MapKeyProps {
  figure: MapFigure;
  limits: readonly number[];
  tiles: readonly ColouredTile[];
}

/** The colours with the values they stand for, and the looks that are no colour. */
export function MapKey({ figure, limits, tiles }: MapKeyProps) {
  const { t } = useTranslation('overview');
  const words = useMapWords(figure);
  const ranges =
    limits.length === 0
      ? []
      : [
          t('below', { value: words.value(limits[0] ?? 0) }),
          ...limits
            .slice(1)
            .map((limit, place) =>
              t('between', { low: words.value(limits[place] ?? 0), high: words.value(limit) }),
            ),
          t('above', { value: words.value(limits.at(-1) ?? 0) }),
        ];
  const looks = (['few', 'none'] as const).filter((look) =>
    tiles.some((tile) => tile.look === look),
  );
  return (
    <p className={styles.key}>
      <span>{words.unit}</span>
      {ranges.map((range, step) => (
        <span key={range} className={styles.entry}>
          <span className={styles.step} data-step={step} />
          {range}
        </span>
      ))}
      {looks.map((look) => (
        <span key={look} className={styles.entry}>
          <span className={styles.step} data-look={look} />
          {t(`look.${look}`)}
        </span>
      ))}
    </p>
  );
}
