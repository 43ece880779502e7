import { useTranslation } from 'react-i18next';
import type { MarketFindings } from '@/contract/findings';
import { useFormat } from '@/i18n/use-format';
import { FacetBar } from '@/ui/facet-bar';
import { FacetDrawer } from '@/ui/facet-drawer';
import { useMediaQuery } from '@/ui/use-media-query';
import styles from './findings-page.module.css';
import { FACETS, type FindingsSearch } from './search';
import { withValues } from './use-chosen';
import { useFacetWords } from './use-facet-words';

/** Too narrow for filters side by side. */
const NARROW = '(max-width: 600px)';

interface FindingsControlsProps {
  search: FindingsSearch;
  answer: MarketFindings | undefined;
  onChange: (change: Partial<FindingsSearch>) => void;
}

/** Whom the rules are counted over. */
export function FindingsControls({ search, answer, onChange }: FindingsControlsProps) {
  const { t } = useTranslation('findings');
  const format = useFormat();
  const narrow = useMediaQuery(NARROW);
  const { valueWords } = useFacetWords();
  const facets = FACETS.map((name) => ({
    name,
    label: t(`facet.${name}`),
    counts: answer?.facets[name] ?? [],
    chosen: search[name] ?? [],
    word: (value: string) => valueWords(name, value),
  }));
  const onValues = (...choice: Parameters<typeof withValues>) => onChange(withValues(...choice));
  const shown = answer && {
    count: answer.streamers,
    shown: format.integer(answer.streamers),
  };
  return (
    <div className={styles.controls}>
      {narrow ? (
        <FacetDrawer
          facets={facets}
          active={facets.reduce((sum, { chosen }) => sum + chosen.length, 0)}
          show={shown ? t('market.show', shown) : null}
          onChange={onValues}
        />
      ) : (
        <FacetBar facets={facets} onChange={onValues} />
      )}
    </div>
  );
}
