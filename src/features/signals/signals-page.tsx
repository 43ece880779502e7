import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { FilterChips } from '@/ui/filter-chips';
import { useMediaQuery } from '@/ui/use-media-query';
import { useTitle } from '@/ui/use-title';
import { WindowPicker } from '@/ui/window-picker';
import { activeFilters, without, withoutAny } from './filters';
import type { SignalsSearch } from './search';
import { SignalControls } from './signal-controls';
import { SignalList } from './signal-list';
import { SignalPanel } from './signal-panel';
import { SignalsExport } from './signals-export';
import { SignalsBasis } from './signals-basis';
import styles from './signals-page.module.css';
import { useFilterWords } from './use-filter-words';
import { useSignals } from './use-signals';

const route = getRouteApi('/signals');

/** Too narrow for a list and its chart side by side. */
const NARROW = '(max-width: 1099px)';

/** Surveillance: who has left their own expected course, since when, on which chart, and how sure that is. */
export function SignalsPage() {
  // with the words of what comes later, so that nothing shown gives way to them
  const { t } = useTranslation(['signals', 'domain', 'common', 'export']);
  useTitle(t('title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useMediaQuery(NARROW);
  const meta = useQuery(metaQuery()).data;
  const signals = useSignals(search);
  const words = useFilterWords(signals.rows);
  const change = useCallback(
    (part: Partial<SignalsSearch>, replace = false) =>
      void navigate({ search: (old) => ({ ...old, ...part }), replace, resetScroll: false }),
    [navigate],
  );
  const view = { search, words, onChange: change };
  const { signal } = search;
  // a link that brings a signal leaves the focus where the page begins
  const [linked] = useState(signal);
  const panel = signal !== undefined && (
    <SignalPanel signalId={signal} search={search} focused={signal !== linked} />
  );
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
      {narrow && panel ? (
        panel
      ) : (
        <>
          <SignalControls {...view} first={signals.first} />
          <FilterChips
            chips={activeFilters(search).map((filter) => ({
              text: words.filterWords(filter),
              onDrop: () => change(without(search, filter)),
            }))}
            onClear={() => change(withoutAny())}
          />
          <div className={styles.top}>
            <SignalsBasis first={signals.first} asOf={meta?.asOf} />
            {signals.first && <SignalsExport search={search} total={signals.first.total} />}
          </div>
          <div className={clsx(styles.main, panel && styles.withPanel)}>
            <SignalList {...view} signals={signals} />
            {panel}
          </div>
        </>
      )}
    </div>
  );
}
