import { Popover, PopoverDisclosure, PopoverProvider } from '@ariakit/react';
import { useTranslation } from 'react-i18next';
import type { Facet } from './facet';
import styles from './facet-bar.module.css';
import { FacetOptions } from './facet-options';
import { ChevronDownIcon } from './tool-icons';
import { VisuallyHidden } from './visually-hidden';

interface FacetBarProps<Name extends string> {
  facets: readonly Facet<Name>[];
  onChange: (facet: Name, values: string[]) => void;
}

/** Every filter as a button that opens its values: on a desk, one line above the list. */
export function FacetBar<Name extends string>({ facets, onChange }: FacetBarProps<Name>) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.bar}>
      <legend>
        <VisuallyHidden>{t('filters.title')}</VisuallyHidden>
      </legend>
      {facets.map((facet) => {
        const { name, label, chosen } = facet;
        return (
          <PopoverProvider key={name} placement="bottom-start">
            <PopoverDisclosure
              className={styles.button}
              data-active={chosen.length > 0 || undefined}
            >
              {label}
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
              aria-label={label}
              gutter={4}
              fitViewport
              portal
              unmountOnHide
            >
              <FacetOptions facet={facet} onChange={(values) => onChange(name, values)} />
            </Popover>
          </PopoverProvider>
        );
      })}
    </fieldset>
  );
}
