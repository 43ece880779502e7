import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_COMPARED, MOST_SOURCES } from '@/contract/choices';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import button from '@/ui/button.module.css';
import { CloseIcon } from '@/ui/tool-icons';
import { OpenCaseButton } from '@/ui/open-case-button';
import { WriteFailed } from '@/ui/write-failed';
import { ExportButton } from './export-button';
import type { FilterWordsContext } from './filter-words';
import type { RegisterSearch } from './search';
import { MOST_SELECTED, type Selection } from './selection';
import { RefusedAction } from './refused-action';
import styles from './selection-bar.module.css';
import { selectionQuery } from './use-register';
import { useWatchAll } from './use-watch-all';

const LEAST_COMPARED = 2;
/** So many names begin a case's title. */
const NAMED = 3;

interface SelectionBarProps {
  selection: Selection;
  search: RegisterSearch;
  asOf: string | undefined;
  words: FilterWordsContext;
  onClear: () => void;
}

/** What can be done with the selected streamers. */
export function SelectionBar({ selection, search, asOf, words, onClear }: SelectionBarProps) {
  const { t } = useTranslation('streamers');
  const format = useFormat();
  const streamers = useMemo(() => [...selection.values()], [selection]);
  const ids = useMemo(() => [...selection.keys()], [selection]);
  const exported = useMemo(() => selectionQuery(search, ids), [search, ids]);
  const watching = useWatchAll(streamers);
  const listed = (names: string[]) =>
    new Intl.ListFormat(format.locale, { style: 'narrow' }).format(names);
  const names = listed(streamers.map(({ displayName }) => displayName));
  const sources = streamers.map(({ streamerId }) => ({ kind: 'streamer' as const, streamerId }));
  const named = listed(streamers.slice(0, NAMED).map(({ displayName }) => displayName));
  const caseTitle =
    ids.length > NAMED ? t('selection.caseTitle', { count: ids.length, names: named }) : named;
  const comparable = ids.length >= LEAST_COMPARED && ids.length <= MOST_COMPARED;
  const limits = { least: LEAST_COMPARED, most: MOST_COMPARED };
  return (
    <section className={styles.bar} aria-label={t('selection.title')}>
      <div className={styles.told}>
        <span className={styles.count}>
          {t('selection.count', { count: ids.length, shown: format.integer(ids.length) })}
        </span>
        <span className={styles.names} title={names}>
          {ids.length === MOST_SELECTED ? t('selection.most', { most: MOST_SELECTED }) : names}
        </span>
      </div>
      <div className={styles.actions}>
        {comparable ? (
          <Link
            className={clsx(button.button, button.plain)}
            to="/compare"
            search={{ ids, window: search.window }}
          >
            {t('selection.compare')}
          </Link>
        ) : (
          <RefusedAction reason={t('selection.compareLimits', limits)}>
            {t('selection.compare')}
          </RefusedAction>
        )}
        <Button onClick={watching.change} disabled={watching.pending}>
          {t(watching.all ? 'selection.unwatch' : 'selection.watch')}
        </Button>
        {sources.length <= MOST_SOURCES ? (
          <OpenCaseButton sources={sources} title={caseTitle} window={search.window} />
        ) : (
          <RefusedAction reason={t('selection.caseLimit', { most: MOST_SOURCES })}>
            {t('selection.case')}
          </RefusedAction>
        )}
        {asOf && (
          <ExportButton
            query={exported}
            total={ids.length}
            asOf={asOf}
            words={words}
            label={t('selection.export')}
          />
        )}
        <Button look="quiet" iconOnly aria-label={t('selection.clear')} onClick={onClear}>
          <CloseIcon size={16} />
        </Button>
      </div>
      <div className={styles.failed}>
        <WriteFailed error={watching.error} />
      </div>
    </section>
  );
}
