import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { ChartIcon, ScalesIcon } from '@/ui/tool-icons';
import { ColumnChooser } from './column-chooser';
import { ExportButton } from './export-button';
import type { FilterWordsContext } from './filter-words';
import { DEFAULT_COLUMNS } from './register-columns';
import type { RegisterSearch } from './search';
import styles from './streamers-page.module.css';
import { listQuery } from './use-register';
import { areWeighted } from './weights';

interface RegisterToolsProps {
  search: RegisterSearch;
  onChange: (change: Partial<RegisterSearch>) => void;
  /** Whether the plot, and the weights, are on show. */
  plot: boolean;
  weights: boolean;
  onWeights: (shown: boolean) => void;
  /** Rows under the filters; null until known. */
  total: number | null;
  asOf: string | undefined;
  words: FilterWordsContext;
}

/** What the view shows beside the rows, and the way to take them along. */
export function RegisterTools(props: RegisterToolsProps) {
  const { search, onChange, plot, weights, onWeights, total, asOf, words } = props;
  const { t } = useTranslation('streamers');
  const exported = useMemo(() => listQuery(search), [search]);
  return (
    <div className={styles.tools}>
      <Button aria-expanded={plot} onClick={() => onChange({ chart: plot ? 'hidden' : 'shown' })}>
        <ChartIcon size={16} />
        {t(plot ? 'funnel.hide' : 'funnel.show')}
      </Button>
      <Button aria-expanded={weights} onClick={() => onWeights(!weights)}>
        <ScalesIcon size={16} />
        {t(areWeighted(search) ? 'weights.changed' : 'weights.open')}
      </Button>
      <ColumnChooser
        shown={search.columns ?? DEFAULT_COLUMNS}
        onChange={(columns) => onChange({ columns })}
      />
      {asOf && total !== null && (
        <ExportButton query={exported} total={total} asOf={asOf} words={words} />
      )}
    </div>
  );
}
