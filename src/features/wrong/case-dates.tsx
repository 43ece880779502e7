import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '@/dataset/tables';
import { dayOfDate } from '@/domain/calendar';
import { RETURN_EXCEPTIONS } from '@/domain/return-exceptions';
import { Button } from '@/ui/button';
import { ComplaintDates } from './complaint-dates';
import styles from './dates.module.css';
import { PurchaseDates } from './purchase-dates';
import type { TheCase } from './the-case';

interface CaseDatesProps {
  known: TheCase;
  today: CalendarDate;
  /** There is something to send back. */
  goodsMatter: boolean;
  onDates: () => void;
}

/** Until when she can do what, and until when it is answered if she complains today. */
export function CaseDates({ known, today, goodsMatter, onDates }: CaseDatesProps) {
  const { t } = useTranslation('rights');
  const from = known.purchased ?? known.received;
  const now = dayOfDate(today);
  return (
    <div className={styles.dates}>
      {from === null ? (
        <p>
          {t('dates.enter')}{' '}
          <Button look="quiet" onClick={onDates}>
            {t('dates.enterLink')}
          </Button>
        </p>
      ) : (
        goodsMatter && (
          <PurchaseDates
            purchased={from}
            received={known.received}
            today={now}
            right={RETURN_EXCEPTIONS[known.goods ?? 'other'].right}
          />
        )
      )}
      <ComplaintDates complained={now} />
    </div>
  );
}
