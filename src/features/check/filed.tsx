import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import type { Complaint } from '@/contract/complaints';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { ClearIcon } from '@/ui/icons';
import styles from './filed.module.css';

interface FiledProps {
  complaint: Complaint;
  onAnother: () => void;
}

/** That it was filed, under which number, and where it can be seen. */
export function Filed({ complaint, onAnother }: FiledProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const { data: meta } = useQuery(metaQuery());
  const title = useRef<HTMLHeadingElement>(null);
  // the form that had the focus is gone
  useEffect(() => title.current?.focus(), []);
  const { complaintId, streamerId, receivedAt } = complaint;
  return (
    <div className={styles.filed}>
      <h4 ref={title} tabIndex={-1}>
        <ClearIcon size={24} /> {t('form.filed.title')}
      </h4>
      <p>
        {t('form.filed.number')} <strong className={styles.number}>{complaintId}</strong>
      </p>
      <p>
        {t('form.filed.received', { date: format.instant(receivedAt) })} · {t('form.filed.keep')}
      </p>
      <p>
        <Link to="/streamers/$streamerId" params={{ streamerId }} search={{ tab: 'complaints' }}>
          {t('form.filed.see')}
        </Link>{' '}
        {t('form.filed.said')}
      </p>
      {meta?.fictional && <p>{t('form.filed.demo')}</p>}
      <div className={styles.actions}>
        <CopyButton text={complaintId} label={t('form.filed.copyNumber')} />
        <Button onClick={onAnother}>{t('form.filed.another')}</Button>
      </div>
    </div>
  );
}
