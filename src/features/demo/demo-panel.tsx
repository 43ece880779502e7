import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { demoStateQuery, resetDemo, setFault } from '@/api/demo';
import { metaQuery } from '@/api/meta';
import { FAULTS, type DemoState, type Fault } from '@/contract/demo';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import styles from './demo-panel.module.css';

/** Makes the mock API slow, failing, empty, forbidden or unreachable, and forgets what was filed. */
export function DemoPanel() {
  const { t } = useTranslation('demo');
  const f = useFormat();
  const client = useQueryClient();
  const state = useQuery(demoStateQuery());
  const asOf = useQuery(metaQuery()).data?.asOf;
  const changed = (next: DemoState) => {
    client.setQueryData(demoStateQuery().queryKey, next);
    // everything on screen is asked for again, so that the change shows at once
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'demo' });
  };
  const fault = useMutation({ ...setFault, onSuccess: changed });
  // shows at once what was chosen, while the API takes it in
  const [chosen, setChosen] = useState<Fault | null>(null);
  const reset = useMutation({ ...resetDemo, onSuccess: changed });
  if (state.isPending) return <Skeleton />;
  if (state.isError) return <ErrorState error={state.error} onRetry={() => void state.refetch()} />;
  return (
    <div className={styles.panel}>
      <p>{t('lead', { seed: state.data.seed, asOf: asOf ? f.date(asOf) : '…' })}</p>
      <fieldset className={styles.faults}>
        <legend>{t('fault')}</legend>
        {FAULTS.map((name) => (
          <label key={name} className={styles.fault}>
            <input
              type="radio"
              name="fault"
              checked={(chosen ?? state.data.fault) === name}
              onChange={() => {
                setChosen(name);
                fault.mutate(name, { onSettled: () => setChosen(null) });
              }}
            />
            {t(`faults.${name}`)}
          </label>
        ))}
      </fieldset>
      <p>{t('written', { count: state.data.written })}</p>
      <div>
        <Button
          disabled={state.data.written === 0 || reset.isPending}
          onClick={() => reset.mutate()}
        >
          {t('reset')}
        </Button>
        <span role="status" className={styles.done}>
          {reset.isSuccess && state.data.written === 0 && t('resetDone')}
        </span>
      </div>
    </div>
  );
}
