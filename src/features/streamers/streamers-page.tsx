import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { weightsOf } from '@/contract/streamers';
import type { Weights } from '@/domain/priority';
import { useFormat } from '@/i18n/use-format';
import { Skeleton } from '@/ui/skeleton';
import { useMediaQuery } from '@/ui/use-media-query';
import { useTitle } from '@/ui/use-title';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { WindowPicker } from '@/ui/window-picker';
import { FunnelPanel } from './funnel-panel';
import { RegisterBasis } from './register-basis';
import { RegisterFilters } from './register-filters';
import { RegisterList } from './register-list';
import { RegisterTools } from './register-tools';
import type { RegisterSearch } from './search';
import styles from './streamers-page.module.css';
import { useFilterWords } from './use-filter-words';
import { useRegister } from './use-register';
import { useSelection } from './use-selection';
import { areWeighted, withWeights } from './weights';

const WeightsPanel = lazy(() =>
  import('./weights-panel').then((module) => ({ default: module.WeightsPanel })),
);
const SelectionBar = lazy(() =>
  import('./selection-bar').then((module) => ({ default: module.SelectionBar })),
);

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
  // the first move of a weight can be undone by a step back, like the beginning of a search
  const onWeights = useCallback(
    (weights: Weights) => change(withWeights(search, weights), areWeighted(search)),
    [change, search],
  );
  const [weighing, setWeighing] = useState(() => areWeighted(search));
  const selecting = useSelection(register.rows);
  const selected = selecting.selection.size;

  const total = register.first?.total ?? null;
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
      <RegisterFilters
        search={search}
        first={register.first}
        words={words}
        narrow={narrow}
        onChange={change}
      />
      <div className={styles.told}>
        <RegisterBasis first={register.first} asOf={meta?.asOf} old={register.old} />
        <RegisterTools
          search={search}
          onChange={change}
          plot={plot}
          weights={weighing}
          onWeights={setWeighing}
          total={total}
          asOf={meta?.asOf}
          words={words}
        />
      </div>
      {weighing && (
        <Suspense fallback={<Skeleton height={160} />}>
          <WeightsPanel value={weightsOf(search)} onChange={onWeights} />
        </Suspense>
      )}
      <VisuallyHidden>
        <output>
          {selected > 0 &&
            t('selection.count', { count: selected, shown: format.integer(selected) })}
        </output>
      </VisuallyHidden>
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
          selecting={selecting}
          narrow={narrow}
          onChange={change}
        >
          {selected > 0 && (
            <Suspense fallback={<Skeleton height={52} />}>
              <SelectionBar
                selection={selecting.selection}
                search={search}
                asOf={meta?.asOf}
                words={words}
                onClear={selecting.clear}
              />
            </Suspense>
          )}
        </RegisterList>
      </div>
    </div>
  );
}
