import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Dialog } from './dialog';
import type { Facet } from './facet';
import styles from './facet-drawer.module.css';
import { FacetOptions } from './facet-options';
import { ChevronDownIcon, FilterIcon } from './tool-icons';

interface FacetDrawerProps<Name extends string> {
  facets: readonly Facet<Name>[];
  /** Active filters of any kind. */
  active: number;
  /** What closing shows, with how many rows it is; null until known. */
  show: string | null;
  onChange: (facet: Name, values: string[]) => void;
}

/** Every filter in a drawer, for a phone. */
export function FacetDrawer<Name extends string>(props: FacetDrawerProps<Name>) {
  const { facets, active, show, onChange } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <FilterIcon />
        {active > 0 ? t('filters.openActive', { count: active }) : t('filters.open')}
      </Button>
      <Dialog title={t('filters.title')} open={open} onClose={() => setOpen(false)} drawer>
        {facets.map((facet) => {
          const { name, label, chosen } = facet;
          return (
            <details key={name} className={styles.facet} open={chosen.length > 0 || undefined}>
              <summary>
                <span className={styles.name}>{label}</span>
                {chosen.length > 0 && (
                  <span className={styles.chosen}>
                    {t('filters.chosen', { count: chosen.length })}
                  </span>
                )}
                <ChevronDownIcon size={16} />
              </summary>
              <FacetOptions facet={facet} onChange={(values) => onChange(name, values)} />
            </details>
          );
        })}
        <div className={styles.done}>
          <Button look="primary" onClick={() => setOpen(false)}>
            {show ?? t('filters.close')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
