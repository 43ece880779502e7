import { useCallback, type ReactNode } from 'react';
import type { Facet } from './facet';
import { FacetBar } from './facet-bar';
import { FacetDrawer } from './facet-drawer';
import styles from './list-controls.module.css';
import { SearchBox } from './search-box';

interface ListControlsProps<Name extends string> {
  /** What is searched, for who can't see it. */
  label: string;
  placeholder: string;
  /** What the URL holds. */
  q: string | undefined;
  /** `replace`: in place of the history's last entry. */
  onChange: (change: { q: string | undefined }, replace?: boolean) => void;
  facets: readonly Facet<Name>[];
  onValues: (facet: Name, values: string[]) => void;
  /** Too narrow for filters side by side. */
  narrow: boolean;
  /** Active filters of any kind. */
  active: number;
  /** What closing the filters shows on a phone; null until known. */
  show: string | null;
  /** Behind the filters: the order, a switch. */
  children?: ReactNode;
}

/** What is looked for in a list and what narrows it: a line on a desk, a drawer on a phone. */
export function ListControls<Name extends string>(props: ListControlsProps<Name>) {
  const { label, placeholder, q, onChange, facets, onValues, narrow, active, show } = props;
  // beginning a search is a step back can undo; an entry for every key after would bury what came before
  const searching = q !== undefined;
  const onText = useCallback(
    (text: string) => onChange({ q: text || undefined }, searching),
    [onChange, searching],
  );
  return (
    <div className={styles.controls}>
      <SearchBox label={label} placeholder={placeholder} value={q ?? ''} onChange={onText} />
      {narrow ? (
        <FacetDrawer facets={facets} active={active} show={show} onChange={onValues} />
      ) : (
        <FacetBar facets={facets} onChange={onValues} />
      )}
      {props.children}
    </div>
  );
}
