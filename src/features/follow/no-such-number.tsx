import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { forgetFiled, useFiledNumbers } from '@/ui/filed-numbers';
import { NumberForm } from './number-form';

/** That there is no complaint under a number, and what may have gone wrong with it. */
export function NoSuchNumber({ complaintId }: { complaintId: string }) {
  const { t } = useTranslation('follow');
  const { data: meta } = useQuery(metaQuery());
  const kept = useFiledNumbers().some((filed) => filed.complaintId === complaintId);
  return (
    <>
      <EmptyState
        title={t('missingTitle')}
        action={
          kept && <Button onClick={() => forgetFiled(complaintId)}>{t('missingKept')}</Button>
        }
      >
        <p>{t('missingText', { id: complaintId })}</p>
        {meta?.fictional && <p>{t('missingDemo')}</p>}
      </EmptyState>
      <NumberForm initial={complaintId} />
    </>
  );
}
