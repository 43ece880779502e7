import { ComboboxGroup, ComboboxGroupLabel, ComboboxList } from '@ariakit/react/combobox';
import { clsx } from 'clsx';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '@/contract/meta';
import { useFormat } from '@/i18n/use-format';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { Recognised } from './recognised';
import styles from './search-results.module.css';
import { SuggestionItem } from './suggestion-item';
import { useResultsWords } from './use-results-words';
import type { Found } from './use-suggestions';

const WhatInstead = lazy(() =>
  import('./what-instead').then((module) => ({ default: module.WhatInstead })),
);
const UntoldLink = lazy(() =>
  import('./untold-link').then((module) => ({ default: module.UntoldLink })),
);

interface SearchResultsProps {
  className: string | undefined;
  labelId: string;
  found: Found;
  shown: boolean;
  /** The one that is being opened without another press. */
  opening: Suggestion | null;
  onChoose: (streamerId: string) => void;
}

/** What was understood of the text, whom it fits, and what to do where it fits nobody. */
export function SearchResults(props: SearchResultsProps) {
  const { className, labelId, found, shown, opening, onChoose } = props;
  const { t } = useTranslation(['finder', 'common']);
  const f = useFormat();
  const { state, share, items, window, settled, message } = found;
  const fits = items.filter(({ match }) => match !== 'near');
  const similar = items.filter(({ match }) => match === 'near');
  const { caution, said } = useResultsWords(found);
  const opens = opening && t('opening', { name: opening.displayName });
  const options = (list: readonly Suggestion[]) =>
    list.map((item) => <SuggestionItem key={item.streamerId} item={item} onChoose={onChoose} />);
  return (
    <>
      <div className={clsx(styles.results, className)} hidden={!shown}>
        {share && state !== 'untold' && <Recognised share={share} />}
        {opens && <p className={styles.message}>{opens}</p>}
        {(state === 'looking' || state === 'failed') && <p className={styles.message}>{message}</p>}
        {caution && <p className={styles.caution}>{caution}</p>}
        {state === 'none' && (
          <div className={styles.none}>
            <h2>{t('none.title', { q: found.named })}</h2>
            <p>{t('none.means')}</p>
          </div>
        )}
        <ComboboxList aria-labelledby={labelId} className={styles.list} data-stale={!settled}>
          {options(fits)}
          {similar.length > 0 && (
            <ComboboxGroup>
              <ComboboxGroupLabel className={styles.group}>
                {t(fits.length === 0 ? 'similar' : 'alsoSimilar')}
              </ComboboxGroupLabel>
              {options(similar)}
            </ComboboxGroup>
          )}
        </ComboboxList>
        {items.length > 0 && window && (
          <p className={styles.note}>
            {t('over', { from: f.date(window.from), to: f.date(window.to) })}
          </p>
        )}
        <Suspense>
          {state === 'none' && <WhatInstead />}
          {state === 'untold' && <UntoldLink />}
        </Suspense>
      </div>
      <VisuallyHidden>
        <span role="status">{shown && (opens ?? said)}</span>
      </VisuallyHidden>
    </>
  );
}
