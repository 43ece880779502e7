import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { EmptyState } from './empty-state';

interface FilteredOutProps {
  title: string;
  children?: ReactNode;
  /** Each filter in words, and what dropping it would give where that is known. */
  drops: readonly { text: string; onDrop: () => void }[];
  /** Drops them all. */
  onClear: () => void;
  /** How many filters there are: one alone needs no way to drop all. */
  active: number;
}

/** No rows: which filters made it so, each to be dropped alone or all at once. */
export function FilteredOut({ title, children, drops, onClear, active }: FilteredOutProps) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={title}
      action={
        <>
          {drops.map(({ text, onDrop }) => (
            <Button key={text} onClick={onDrop}>
              {text}
            </Button>
          ))}
          {active > 1 && (
            <Button look="quiet" onClick={onClear}>
              {t('filters.clearAll')}
            </Button>
          )}
        </>
      }
    >
      {children}
    </EmptyState>
  );
}
