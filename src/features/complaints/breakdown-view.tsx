import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { complaintCrossQuery } from '@/api/explorer';
import { CROSS_DIMENSIONS } from '@/contract/choices';
import type { ExplorerPage } from '@/contract/explorer';
import { Loaded } from '@/ui/loaded';
import { Select } from '@/ui/select';
import styles from './breakdown-view.module.css';
import { CrossFigure } from './cross-figure';
import { filtersOf } from './filters';
import { NothingFits } from './nothing-fits';
import { SHARES } from './search';
import type { ViewProps } from './view-props';

interface BreakdownViewProps extends ViewProps {
  /** The first answer of the list, for what to do where nothing fits. */
  first: ExplorerPage | null;
}

/** The complaints that pass the filters by any two of their sides. */
export function BreakdownView({ first, ...view }: BreakdownViewProps) {
  const { search, onChange } = view;
  const { t } = useTranslation(['complaints', 'domain']);
  const { rows, columns, share } = search;
  const query = useQuery(complaintCrossQuery({ ...filtersOf(search), rows, columns }));
  const dimensions = CROSS_DIMENSIONS.map((value) => ({ value, label: t(`dimension.${value}`) }));
  return (
    <div className={styles.breakdown}>
      <div className={styles.choices}>
        <Select
          inline
          label={t('cross.rows')}
          value={rows}
          options={dimensions}
          // columns that are none stay none
          onChange={(value) =>
            onChange({ rows: value, ...(columns === rows && { columns: value }) })
          }
        />
        <Select
          inline
          label={t('cross.columns')}
          value={columns}
          options={dimensions.map((one) =>
            one.value === rows ? { value: one.value, label: t('cross.noColumns') } : one,
          )}
          onChange={(value) => onChange({ columns: value })}
        />
        <Select
          inline
          label={t('cross.share')}
          value={share}
          options={SHARES.map((value) => ({ value, label: t(`cross.shares.${value}`) }))}
          onChange={(value) => onChange({ share: value })}
        />
      </div>
      <Loaded query={query} height={420}>
        {(cross) =>
          first && cross.total === 0 ? (
            <NothingFits {...view} first={first} />
          ) : (
            <CrossFigure cross={cross} share={share} words={view.words} />
          )
        }
      </Loaded>
    </div>
  );
}
