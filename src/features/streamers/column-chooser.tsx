import { Popover, PopoverDisclosure, PopoverProvider } from '@ariakit/react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { TableIcon } from '@/ui/tool-icons';
import optionStyles from '@/ui/facet-options.module.css';
import styles from '@/ui/facet-bar.module.css';
import { COLUMNS, type ColumnId } from './columns';
import { DEFAULT_COLUMNS } from './register-columns';

interface ColumnChooserProps {
  shown: readonly ColumnId[];
  /** Undefined: the usual columns. */
  onChange: (columns: ColumnId[] | undefined) => void;
}

/** Which columns stand beside the name. */
export function ColumnChooser({ shown, onChange }: ColumnChooserProps) {
  const { t } = useTranslation('streamers');
  const toggle = (column: ColumnId, on: boolean) => {
    const next = COLUMNS.filter((one) => (one === column ? on : shown.includes(one)));
    onChange(sameColumns(next, DEFAULT_COLUMNS) ? undefined : next);
  };
  return (
    <PopoverProvider placement="bottom-end">
      <PopoverDisclosure className={styles.button}>
        <TableIcon size={16} />
        {t('columns.open')}
      </PopoverDisclosure>
      <Popover
        className={styles.popover}
        aria-label={t('columns.title')}
        gutter={4}
        fitViewport
        portal
        unmountOnHide
      >
        <ul className={optionStyles.options}>
          {COLUMNS.map((column) => {
            const on = shown.includes(column);
            const last = on && shown.length === 1;
            return (
              <li key={column} title={last ? t('columns.last') : undefined}>
                <label className={optionStyles.option}>
                  <input
                    type="checkbox"
                    checked={on}
                    disabled={last}
                    onChange={(event) => toggle(column, event.target.checked)}
                  />
                  {t(`column.${column}`)}
                </label>
              </li>
            );
          })}
        </ul>
        <Button look="quiet" onClick={() => onChange(undefined)}>
          {t('columns.reset')}
        </Button>
      </Popover>
    </PopoverProvider>
  );
}

const sameColumns = (a: readonly ColumnId[], b: readonly ColumnId[]) =>
  a.length === b.length && a.every((column) => b.includes(column));
