import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { INSTRUMENTS } from '@/domain/legal-table';
import { useFormat } from '@/i18n/use-format';
import { ComplaintPart } from './complaint-part';
import { Dates } from './dates';
import { ReturnRight } from './return-right';
import styles from './rights.module.css';
import { TurnTo } from './turn-to';

/** If it went wrong: what the law gives, until when, whom to turn to, and a complaint to file. */
export function Rights({ detail }: { detail: StreamerDetail }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const [purchasedOn, setPurchasedOn] = useState('');
  return (
    <div className={styles.parts}>
      <ReturnRight />
      <Dates purchasedOn={purchasedOn} onPurchasedOn={setPurchasedOn} />
      <TurnTo platform={detail.platform} />
      <ComplaintPart detail={detail} purchasedOn={purchasedOn} />
      <p className={styles.hint}>
        {t('advice', { date: format.date(INSTRUMENTS.consumer_law.checkedOn) })}
      </p>
    </div>
  );
}
