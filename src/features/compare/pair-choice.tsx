import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import styles from './differences.module.css';
import type { Lettered } from './lettered';
import { useCompareSearch } from './use-compare-search';

interface PairChoiceProps {
  streamers: Lettered[];
  a: Lettered;
  b: Lettered;
}

/** Which two; choosing one for both changes them over. */
export function PairChoice({ streamers, a, b }: PairChoiceProps) {
  const { t } = useTranslation('compare');
  const { change } = useCompareSearch();
  const options = streamers.map(({ streamerId, label }) => ({ value: streamerId, label }));
  const choose = (first: string, second: string) =>
    change({ pair: first === second ? [b.streamerId, a.streamerId] : [first, second] });
  return (
    <div className={styles.controls}>
      <Select
        label={t('difference.first')}
        value={a.streamerId}
        options={options}
        onChange={(id) => choose(id, b.streamerId)}
      />
      <Select
        label={t('difference.second')}
        value={b.streamerId}
        options={options}
        onChange={(id) => choose(a.streamerId, id)}
      />
      <Button onClick={() => choose(b.streamerId, a.streamerId)}>{t('difference.swap')}</Button>
    </div>
  );
}
