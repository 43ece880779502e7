import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setWorld } from '@/api/demo-world';
import { WORLD_SIZES } from '@/contract/demo-world';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import styles from './demo-panel.module.css';

const SIZES = WORLD_SIZES.map((streamers) => ({ streamers, value: String(streamers) }));

/** Makes the demo world larger or smaller; a button does it, since the page is loaded again. */
export function WorldSize({ streamers }: { streamers: number }) {
  const { t } = useTranslation('demo');
  const f = useFormat();
  const [chosen, setChosen] = useState(String(streamers));
  const change = useMutation({ ...setWorld, onSuccess: () => globalThis.location.reload() });
  const size = SIZES.find(({ value }) => value === chosen) ?? SIZES[0];
  return (
    <div className={styles.world}>
      <Select
        label={t('world')}
        value={chosen}
        options={SIZES.map(({ streamers: count, value }) => ({
          value,
          label: t('worldSize', { count, streamers: f.integer(count) }),
        }))}
        onChange={setChosen}
      />
      <p className={styles.hint}>{t('worldHint')}</p>
      <Button
        disabled={size?.streamers === streamers || change.isPending}
        onClick={() => size && change.mutate(size.streamers)}
      >
        {t('worldMake')}
      </Button>
    </div>
  );
}
