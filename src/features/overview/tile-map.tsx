import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '@/dataset/tables';
import type { ColouredTile } from './map-tiles';
import type { MapFigure } from './search';
import { TILES, nextTile, type Direction } from './tile-layout';
import styles from './tile-map.module.css';
import { useMapWords } from './use-map-words';

interface TileMapProps {
  tiles: readonly ColouredTile[];
  figure: MapFigure;
  chosen: Region | undefined;
  /** Null when nothing is pointed at or focused any more. */
  onPoint: (region: Region | null) => void;
  onChoose: (region: Region) => void;
}

const KEYS: Partial<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** One stop for Tab, arrow keys from unit to unit; each says its figures to a screen reader. */
export function TileMap({ tiles, figure, chosen, onPoint, onChoose }: TileMapProps) {
  const { t } = useTranslation('overview');
  const words = useMapWords(figure);
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Region>(chosen ?? '11');

  const go = (event: KeyboardEvent) => {
    const direction = KEYS[event.key];
    const from = TILES.find(({ region }) => region === at);
    const edge = event.key === 'Home' ? TILES[0] : event.key === 'End' ? TILES.at(-1) : undefined;
    const next = direction && from ? nextTile(from, direction) : edge;
    if (!next) return;
    event.preventDefault();
    box.current?.querySelector<HTMLElement>(`[data-region="${next.region}"]`)?.focus();
  };

  return (
    // the tiles inside are what is operated
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      className={styles.map}
      role="group"
      aria-label={t('mapLabel')}
      onKeyDown={go}
      onPointerLeave={() => onPoint(null)}
      onBlur={() => onPoint(null)}
    >
      {tiles.map((tile) => (
        <button
          key={tile.region}
          type="button"
          className={styles.tile}
          style={{ gridColumn: tile.tile.column + 1, gridRow: tile.tile.row + 1 }}
          data-region={tile.region}
          data-look={tile.look}
          data-step={tile.step}
          tabIndex={tile.region === at ? 0 : -1}
          aria-pressed={tile.region === chosen}
          aria-label={words.sentence(tile)}
          onFocus={() => {
            setAt(tile.region);
            onPoint(tile.region);
          }}
          onPointerEnter={() => onPoint(tile.region)}
          onClick={() => onChoose(tile.region)}
        >
          <span className={styles.name}>{t(`tile.${tile.region}`)}</span>
          <span className={styles.value}>{words.short(tile)}</span>
        </button>
      ))}
    </div>
  );
}
