import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { ChevronDownIcon, FilterIcon } from '@/ui/icons';
import { FacetOptions } from './facet-options';
import type { FilterControls } from './filter-controls';
import styles from './filter-drawer.module.css';
import { FACETS } from './filters';

interface FilterDrawerProps extends FilterControls {
  /** Active filters of any kind. */
  active: number;
  /** Rows under the filters as they stand; null until known. */
  total: number | null;
}

/** Every filter in a drawer, for a phone. */
export function FilterDrawer(props: FilterDrawerProps) {
  const { counts, search, words, onChange, active, total } = props;
  const { t } = useTranslation('streamers');
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <FilterIcon />
        {active > 0 ? t('filters.openActive', { count: active }) : t('filters.open')}
      </Button>
      <Dialog title={t('filters.title')} open={open} onClose={() => setOpen(false)} drawer>
        {FACETS.map((facet) => {
          const chosen = search[facet] ?? [];
          return (
            <details key={facet} className={styles.facet} open={chosen.length > 0 || undefined}>
              <summary>
                <span className={styles.name}>{t(`facet.${facet}`)}</span>
                {chosen.length > 0 && (
                  <span className={styles.chosen}>
                    {t('filters.chosen', { count: chosen.length })}
                  </span>
                )}
                <ChevronDownIcon size={16} />
              </summary>
              <FacetOptions
                facet={facet}
                counts={counts?.[facet] ?? []}
                chosen={chosen}
                words={words}
                onChange={(values) => onChange(facet, values)}
              />
            </details>
          );
        })}
        <div className={styles.done}>
          <Button look="primary" onClick={() => setOpen(false)}>
            {total === null
              ? t('filters.close')
              : t('filters.show', { count: total, shown: format.integer(total) })}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
