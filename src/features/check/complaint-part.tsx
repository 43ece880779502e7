import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '@/contract/complaints';
import type { StreamerDetail } from '@/contract/streamer';
import { Button } from '@/ui/button';
import { ComplaintForm } from './complaint-form';
import { Filed } from './filed';
import styles from './rights.module.css';

interface ComplaintPartProps {
  detail: StreamerDetail;
  /** Told above already; '' when not. */
  purchasedOn: string;
}

/** A complaint from the first word to its case number. */
export function ComplaintPart({ detail, purchasedOn }: ComplaintPartProps) {
  const { t } = useTranslation('rights');
  const [open, setOpen] = useState(false);
  const [filed, setFiled] = useState<Complaint | null>(null);
  return (
    <div className={styles.part}>
      <h3>{t('form.title')}</h3>
      {filed && (
        <Filed
          complaint={filed}
          onAnother={() => {
            setFiled(null);
            setOpen(true);
          }}
        />
      )}
      {!filed && !open && (
        <>
          <p>{t('form.intro')}</p>
          <div>
            <Button look="primary" onClick={() => setOpen(true)}>
              {t('form.open')}
            </Button>
          </div>
        </>
      )}
      {!filed && open && (
        <ComplaintForm detail={detail} purchasedOn={purchasedOn} onFiled={setFiled} />
      )}
    </div>
  );
}
