import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { EXPLORER_FACETS } from '@/contract/choices';
import type { ExplorerPage } from '@/contract/explorer';
import { useFormat } from '@/i18n/use-format';
import { FacetBar } from '@/ui/facet-bar';
import { FacetDrawer } from '@/ui/facet-drawer';
import { SearchBox } from '@/ui/search-box';
import styles from './explorer-controls.module.css';
import { withValues } from './filters';
import type { ViewProps } from './view-props';

interface ExplorerControlsProps extends ViewProps {
  /** Null until the first answer. */
  first: ExplorerPage | null;
  narrow: boolean;
  /** How many filters of any kind are on. */
  active: number;
}

/** What is looked for and what narrows it. */
export function ExplorerControls(props: ExplorerControlsProps) {
  const { search, words, onChange, first, narrow, active } = props;
  const { t } = useTranslation('complaints');
  const format = useFormat();
  // beginning a search is a step back can undo; an entry for every key after would bury what came before
  const searching = search.q !== undefined;
  const onText = useCallback(
    (q: string) => onChange({ q: q || undefined }, searching),
    [onChange, searching],
  );
  const facets = EXPLORER_FACETS.map((name) => ({
    name,
    label: t(`dimension.${name}`),
    counts: first?.facets[name] ?? [],
    chosen: search[name] ?? [],
    word: (value: string) => words.valueWords(name, value),
  }));
  const onValues = (...choice: Parameters<typeof withValues>) => onChange(withValues(...choice));
  const show =
    first && t('filters.show', { count: first.total, shown: format.integer(first.total) });
  return (
    <div className={styles.controls}>
      <SearchBox
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={search.q ?? ''}
        onChange={onText}
      />
      {narrow ? (
        <FacetDrawer facets={facets} active={active} show={show} onChange={onValues} />
      ) : (
        <FacetBar facets={facets} onChange={onValues} />
      )}
    </div>
  );
}
