import { useTranslation } from 'react-i18next';
import { EXPLORER_FACETS } from '@/contract/choices';
import type { ExplorerPage } from '@/contract/explorer';
import { useFormat } from '@/i18n/use-format';
import { ListControls } from '@/ui/list-controls';
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
    <ListControls
      label={t('search.label')}
      placeholder={t('search.placeholder')}
      q={search.q}
      onChange={onChange}
      facets={facets}
      onValues={onValues}
      narrow={narrow}
      active={active}
      show={show}
    />
  );
}
