import { Popover, PopoverDisclosure, PopoverProvider } from '@ariakit/react';
import { useTranslation } from 'react-i18next';
import { ChevronDownIcon } from '@/ui/icons';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './filter-bar.module.css';
import { FacetOptions } from './facet-options';
import type { FilterControls } from './filter-controls';
import { FACETS } from './filters';

/** Every filter as a button that opens its values: on a desk, one line above the table. */
export function FilterBar({ counts, search, words, onChange }: FilterControls) {
  const { t } = useTranslation('streamers');
  return (
    <fieldset className={styles.bar}>
      <legend>
        <VisuallyHidden>{t('filters.title')}</VisuallyHidden>
      </legend>
      {FACETS.map((facet) => {
        const chosen = search[facet] ?? [];
        return (
          <PopoverProvider key={facet} placement="bottom-start">
            <PopoverDisclosure
              className={styles.button}
              data-active={chosen.length > 0 || undefined}
            >
              {t(`facet.${facet}`)}
              {chosen.length > 0 && (
                <span
                  className={styles.chosen}
                  title={t('filters.chosen', { count: chosen.length })}
                >
                  {chosen.length}
                </span>
              )}
              <ChevronDownIcon size={14} />
            </PopoverDisclosure>
            <Popover
              className={styles.popover}
              aria-label={t(`facet.${facet}`)}
              gutter={4}
              fitViewport
              portal
              unmountOnHide
            >
              <FacetOptions
                facet={facet}
                counts={counts?.[facet] ?? []}
                chosen={chosen}
                words={words}
                onChange={(values) => onChange(facet, values)}
              />
            </Popover>
          </PopoverProvider>
        );
      })}
    </fieldset>
  );
}
