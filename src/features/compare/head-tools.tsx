import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { CloseIcon } from '@/ui/tool-icons';
import styles from './heads.module.css';
import type { Lettered } from './lettered';
import { moved, without } from './order';
import { useCompareSearch } from './use-compare-search';

/** Moves one a place, or takes it out. */
export function HeadTools({ streamer }: { streamer: Lettered }) {
  const { t } = useTranslation('compare');
  const { search, change } = useCompareSearch();
  const { streamerId, label } = streamer;
  const ids = search.ids ?? [];
  const place = ids.indexOf(streamerId);
  const move = (by: -1 | 1) => change({ ids: moved(ids, streamerId, by) });
  return (
    <div className={styles.tools}>
      <Button
        look="quiet"
        iconOnly
        aria-label={t('head.earlier', { name: label })}
        disabled={place <= 0}
        onClick={() => move(-1)}
      >
        <span aria-hidden="true">←</span>
      </Button>
      <Button
        look="quiet"
        iconOnly
        aria-label={t('head.later', { name: label })}
        disabled={place < 0 || place === ids.length - 1}
        onClick={() => move(1)}
      >
        <span aria-hidden="true">→</span>
      </Button>
      <Button
        look="quiet"
        iconOnly
        aria-label={t('head.remove', { name: label })}
        onClick={() => change({ ids: without(ids, streamerId) })}
      >
        <CloseIcon />
      </Button>
    </div>
  );
}
