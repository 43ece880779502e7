import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { breakdownQuery } from '@/api/overview';
import type { OverviewBreakdown } from '@/contract/overview';
import { ChartFrame } from '@/ui/chart-frame';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Select } from '@/ui/select';
import { breakdownCells } from './breakdown-rows';
import { MapKey } from './map-key';
import { mapTiles } from './map-tiles';
import styles from './market-map.module.css';
import { MAP_FIGURES } from './search';
import { TileMap } from './tile-map';
import { TopUnits } from './top-units';
import { UnitPanel } from './unit-panel';
import { useBreakdownColumns } from './use-breakdown-columns';
import { useOverviewSearch } from './use-overview-search';
import { useValueWords } from './use-value-words';

/** The 34 province-level units by where sellers are registered, coloured by a figure of one's choice. */
export function MarketMap() {
  const { t } = useTranslation('overview');
  const { search, change } = useOverviewSearch();
  const query = useQuery(breakdownQuery(search.window, 'region'));
  return (
    <Section
      title={t('mapTitle')}
      note={t('mapNote')}
      actions={
        <Select
          inline
          label={t('mapFigure')}
          value={search.figure}
          options={MAP_FIGURES.map((figure) => ({ value: figure, label: t(`figure.${figure}`) }))}
          onChange={(figure) => change({ figure })}
        />
      }
    >
      <Loaded query={query} height={460}>
        {(breakdown) =>
          breakdown.rows.length === 0 ? (
            <EmptyState title={t('nothingSold')} />
          ) : (
            <LoadedMap breakdown={breakdown} />
          )
        }
      </Loaded>
    </Section>
  );
}

function LoadedMap({ breakdown }: { breakdown: OverviewBreakdown }) {
  const { t } = useTranslation('overview');
  const words = useValueWords();
  const { search, change } = useOverviewSearch();
  const columns = useBreakdownColumns(t('by.region'));
  const [pointed, setPointed] = useState<string | null>(null);
  const { tiles, limits } = mapTiles(breakdown.rows, search.figure);
  const { from, to } = breakdown.window;
  const shown = pointed ?? search.region ?? null;
  return (
    <ChartFrame
      title={t('mapChart', { figure: t(`figure.${search.figure}`) })}
      columns={columns}
      rows={breakdown.rows.map((row) => breakdownCells(row, words('region', row.value)))}
      fileName={`market-by-region-${from}-${to}`}
    >
      <div className={styles.both}>
        <div className={styles.map}>
          <TileMap
            tiles={tiles}
            figure={search.figure}
            chosen={search.region}
            onPoint={setPointed}
            onChoose={(region) => change({ region: region === search.region ? undefined : region })}
          />
          <MapKey figure={search.figure} limits={limits} tiles={tiles} />
        </div>
        <UnitPanel
          tile={tiles.find(({ region }) => region === shown) ?? null}
          unknown={breakdown.rows.find(({ value }) => value === null) ?? null}
        >
          <p className={styles.hint}>{t('mapHint')}</p>
          <TopUnits
            tiles={tiles}
            figure={search.figure}
            onChoose={(region) => change({ region })}
          />
        </UnitPanel>
      </div>
    </ChartFrame>
  );
}
