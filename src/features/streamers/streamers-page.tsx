import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { FacetBar } from '@/ui/facet-bar';
import { FacetDrawer } from '@/ui/facet-drawer';
import { FilterChips } from '@/ui/filter-chips';
import { ChartIcon } from '@/ui/icons';
import { SearchBox } from '@/ui/search-box';
import { useMediaQuery } from '@/ui/use-media-query';
import { useTitle } from '@/ui/use-title';
import { WindowPicker } from '@/ui/window-picker';
import { ColumnChooser } from './column-chooser';
import { ExportButton } from './export-button';
import { filterWords, valueWords } from './filter-words';
import { FACETS, activeFilters, without, withoutAny, withValues } from './filters';
import { FunnelPanel } from './funnel-panel';
import { RegisterBasis } from './register-basis';
import { DEFAULT_COLUMNS } from './register-columns';
import { RegisterList } from './register-list';
import type { RegisterSearch } from './search';
import { SortSelect } from './sort-select';
import styles from './streamers-page.module.css';
import { useFilterWords } from './use-filter-words';
import { useRegister } from './use-register';

const route = getRouteApi('/streamers');

/** Too narrow for columns side by side. */
const NARROW = '(max-width: 760px)';

/** The register: whom to look at next, and why. Everything that a link should reopen is in the URL. */
export function StreamersPage() {
  const { t } = useTranslation(['streamers', 'domain']);
  useTitle(t('title'));
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useMediaQuery(NARROW);
  const meta = useQuery(metaQuery()).data;
  const register = useRegister(search);
  const words = useFilterWords();

  const change = useCallback(
    (part: Partial<RegisterSearch>, replace = false) =>
      void navigate({ search: (old) => ({ ...old, ...part }), replace, resetScroll: false }),
    [navigate],
  );
  // beginning a search is a step back can undo; an entry for every key after would bury what came before
  const searching = search.q !== undefined;
  const onText = useCallback(
    (q: string) => change({ q: q || undefined }, searching),
    [change, searching],
  );

  const active = activeFilters(search);
  const total = register.first?.total ?? null;
  const facets = FACETS.map((name) => ({
    name,
    label: t(`facet.${name}`),
    counts: register.first?.facets[name] ?? [],
    chosen: search[name] ?? [],
    word: (value: string) => valueWords(words, name, value),
  }));
  const onValues = (...choice: Parameters<typeof withValues>) => change(withValues(...choice));
  // on a phone the rows come first; the plot is a press away
  const plot = search.chart === undefined ? !narrow : search.chart === 'shown';
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
      <div className={styles.controls}>
        <SearchBox
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={search.q ?? ''}
          onChange={onText}
        />
        {narrow ? (
          <>
            <FacetDrawer
              facets={facets}
              active={active.length}
              show={
                total === null
                  ? null
                  : t('filters.show', { count: total, shown: format.integer(total) })
              }
              onChange={onValues}
            />
            <SortSelect sort={search.sort} onChange={(sort) => change({ sort })} />
          </>
        ) : (
          <FacetBar facets={facets} onChange={onValues} />
        )}
      </div>
      <FilterChips
        chips={active.map((filter) => ({
          text: filterWords(words, filter),
          onDrop: () => change(without(search, filter)),
        }))}
        onClear={() => change(withoutAny())}
      />
      <div className={styles.told}>
        <RegisterBasis first={register.first} asOf={meta?.asOf} old={register.old} />
        <div className={styles.tools}>
          <Button aria-expanded={plot} onClick={() => change({ chart: plot ? 'hidden' : 'shown' })}>
            <ChartIcon size={16} />
            {t(plot ? 'funnel.hide' : 'funnel.show')}
          </Button>
          <ColumnChooser
            shown={search.columns ?? DEFAULT_COLUMNS}
            onChange={(columns) => change({ columns })}
          />
          {meta && total !== null && (
            <ExportButton search={search} total={total} asOf={meta.asOf} words={words} />
          )}
        </div>
      </div>
      <div className={clsx(styles.main, plot && styles.withPlot)}>
        {plot && (
          <FunnelPanel
            search={search}
            total={register.old ? null : total}
            asOf={meta?.asOf}
            narrow={narrow}
            onChange={change}
          />
        )}
        <RegisterList
          register={register}
          search={search}
          words={words}
          narrow={narrow}
          onChange={change}
        />
      </div>
    </div>
  );
}
