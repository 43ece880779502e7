import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { EXPLORER_SORTS } from '@/contract/choices';
import { FilterChips } from '@/ui/filter-chips';
import { Select } from '@/ui/select';
import { useMediaQuery } from '@/ui/use-media-query';
import { useTitle } from '@/ui/use-title';
import { WindowPicker } from '@/ui/window-picker';
import { BreakdownView } from './breakdown-view';
import { ChosenBar } from './chosen-bar';
import { ComplaintList } from './complaint-list';
import { ComplaintPanel } from './complaint-panel';
import styles from './complaints-page.module.css';
import { ExplorerBasis } from './explorer-basis';
import { ExplorerControls } from './explorer-controls';
import { ExportButton } from './export-button';
import { activeFilters, without, withoutAny } from './filters';
import type { ComplaintsSearch } from './search';
import { TrendView } from './trend-view';
import { useChosen } from './use-chosen';
import { useExplorer } from './use-explorer';
import { useFilterWords } from './use-filter-words';
import { ViewTabs } from './view-tabs';

const route = getRouteApi('/complaints');

/** Too narrow for columns side by side. */
const NARROW = '(max-width: 760px)';

/** The complaints of everybody: searched, narrowed, counted over time and by kind, read one by one. */
export function ComplaintsPage() {
  const { t } = useTranslation(['complaints', 'complaint', 'domain', 'common']);
  useTitle(t('title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useMediaQuery(NARROW);
  const meta = useQuery(metaQuery()).data;
  const explorer = useExplorer(search);
  const chosen = useChosen();
  const words = useFilterWords(explorer.rows[0]?.streamer);

  const change = useCallback(
    (part: Partial<ComplaintsSearch>, replace = false) =>
      void navigate({ search: (old) => ({ ...old, ...part }), replace, resetScroll: false }),
    [navigate],
  );

  const active = activeFilters(search);
  const view = { search, words, onChange: change };
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <WindowPicker
          value={search.window}
          onChange={(window) => change({ window })}
          {...(meta && { asOf: meta.asOf })}
        />
      </div>
      <ExplorerControls {...view} first={explorer.first} narrow={narrow} active={active.length} />
      <FilterChips
        chips={active.map((filter) => ({
          text: words.filterWords(filter),
          onDrop: () => change(without(search, filter)),
        }))}
        onClear={() => change(withoutAny())}
      />
      <div className={styles.told}>
        <ExplorerBasis first={explorer.first} asOf={meta?.asOf} old={explorer.old} />
        <div className={styles.tools}>
          {search.view === 'list' && (
            <Select
              inline
              label={t('sort.label')}
              value={search.sort}
              options={EXPLORER_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
              onChange={(sort) => change({ sort })}
            />
          )}
          {explorer.first && (
            <ExportButton search={search} first={explorer.first} old={explorer.old} />
          )}
        </div>
      </div>
      <ViewTabs current={search.view} />
      {search.view === 'list' && (
        <ComplaintList {...view} explorer={explorer} chosen={chosen} narrow={narrow} />
      )}
      {search.view === 'trend' && <TrendView {...view} first={explorer.first} />}
      {search.view === 'breakdown' && <BreakdownView {...view} first={explorer.first} />}
      <ChosenBar chosen={chosen} window={search.window} />
      {meta && <ComplaintPanel search={search} rows={explorer.rows} asOf={meta.asOf} />}
    </div>
  );
}
