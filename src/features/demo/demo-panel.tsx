import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { demoStateQuery, resetDemo, setFault, setRole } from '@/api/demo';
import { metaQuery } from '@/api/meta';
import { FAULTS, type DemoState } from '@/contract/demo';
import { ROLES } from '@/contract/roles';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { useShellDialog } from '@/ui/shell-dialog';
import { Skeleton } from '@/ui/skeleton';
import { StartTourButton } from '@/ui/start-tour-button';
import { Choice } from './choice';
import styles from './demo-panel.module.css';
import { WorldSize } from './world-size';

/** Asks the mock API as somebody else, makes it misbehave, and forgets what was written. */
export function DemoPanel() {
  const { t } = useTranslation(['demo', 'domain']);
  const f = useFormat();
  const client = useQueryClient();
  const { close } = useShellDialog('demo');
  const state = useQuery(demoStateQuery());
  const asOf = useQuery(metaQuery()).data?.asOf;
  const changed = (next: DemoState) => {
    client.setQueryData(demoStateQuery().queryKey, next);
    // everything on screen is asked for again, so that the change shows at once
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'demo' });
  };
  const misbehave = useMutation({ ...setFault, onSuccess: changed });
  const become = useMutation({ ...setRole, onSuccess: changed });
  const reset = useMutation({ ...resetDemo, onSuccess: changed });
  if (state.isPending) return <Skeleton />;
  if (state.isError) return <ErrorState error={state.error} onRetry={() => void state.refetch()} />;
  const { own } = state.data;
  return (
    <div className={styles.panel}>
      {own ? (
        <p>{t('ownLead')}</p>
      ) : (
        <>
          <p>{t('lead', { seed: state.data.seed, asOf: asOf ? f.date(asOf) : '…' })}</p>
          <div>
            <StartTourButton onStarted={close} />
          </div>
        </>
      )}
      <Choice
        name="role"
        legend={t('role')}
        hint={t('roleHint')}
        values={ROLES}
        current={state.data.role}
        nameOf={(role) => t(`domain:role.${role}`)}
        choose={(role) => become.mutateAsync(role)}
      />
      <Choice
        name="fault"
        legend={t('fault')}
        values={FAULTS}
        current={state.data.fault}
        nameOf={(fault) => t(`faults.${fault}`)}
        choose={(fault) => misbehave.mutateAsync(fault)}
      />
      {!own && <WorldSize streamers={state.data.streamers} />}
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
