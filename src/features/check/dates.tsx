import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDate } from '@/contract/primitives';
import { dayOfDate } from '@/domain/calendar';
import { TextField } from '@/ui/text-field';
import { ComplaintDates } from './complaint-dates';
import styles from './dates.module.css';
import { PurchaseDates } from './purchase-dates';
import { today } from './today';

interface DatesProps {
  purchasedOn: string;
  onPurchasedOn: (date: string) => void;
}

const dayOf = (text: string) => (calendarDate.safeParse(text).success ? dayOfDate(text) : null);

/** Until when one can do what, from dates that never leave this page. */
export function Dates({ purchasedOn, onPurchasedOn }: DatesProps) {
  const { t } = useTranslation('rights');
  const now = today();
  const [receivedOn, setReceivedOn] = useState('');
  const [complainedOn, setComplainedOn] = useState(now);
  const purchased = dayOf(purchasedOn);
  const received = dayOf(receivedOn);
  const complained = dayOf(complainedOn);
  const tooEarly = purchased !== null && received !== null && received < purchased;
  const future = (date: string) => date > now && t('dates.future');
  return (
    <div className={styles.dates}>
      <h3>{t('dates.title')}</h3>
      <p className={styles.hint}>{t('dates.hint')}</p>
      <div className={styles.fields}>
        <TextField
          type="date"
          label={t('dates.purchased')}
          max={now}
          value={purchasedOn}
          onChange={(event) => onPurchasedOn(event.target.value)}
          error={future(purchasedOn)}
        />
        <TextField
          type="date"
          label={t('dates.received')}
          min={purchasedOn}
          max={now}
          value={receivedOn}
          onChange={(event) => setReceivedOn(event.target.value)}
          error={tooEarly ? t('dates.orderWrong') : future(receivedOn)}
        />
        <TextField
          type="date"
          label={t('dates.complained')}
          value={complainedOn}
          onChange={(event) => setComplainedOn(event.target.value)}
        />
      </div>
      <div aria-live="polite">
        {purchased === null || purchasedOn > now ? (
          <p>{t('dates.enter')}</p>
        ) : (
          <div className={styles.list}>
            {!tooEarly && !(receivedOn > now) && (
              <PurchaseDates purchased={purchased} received={received} today={dayOfDate(now)} />
            )}
            {complained !== null && <ComplaintDates complained={complained} />}
          </div>
        )}
      </div>
    </div>
  );
}
