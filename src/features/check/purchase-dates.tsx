import { useTranslation } from 'react-i18next';
import { dateOfDay } from '@/domain/calendar';
import { purchaseDeadlines } from '@/domain/deadlines';
import { useFormat } from '@/i18n/use-format';
import { DateLine } from './date-line';

interface PurchaseDatesProps {
  purchased: number;
  /** Null when it isn't known: the earliest it can be is the day of purchase. */
  received: number | null;
  today: number;
}

/** What ends counted from the purchase and from its arrival. */
export function PurchaseDates({ purchased, received, today }: PurchaseDatesProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const { returnUntil, recordsKeptUntil } = purchaseDeadlines(purchased, received ?? purchased);
  const left = returnUntil - today;
  const days = { count: Math.abs(left), formatted: format.integer(Math.abs(left)) };
  const leftWords =
    left === 0
      ? t('dates.returnToday')
      : t(left > 0 ? 'dates.returnLeft' : 'dates.returnOver', days);
  return (
    <dl>
      <DateLine label={t('dates.returnUntil')} date={format.date(dateOfDay(returnUntil))}>
        {leftWords}
        {received === null && (
          <>
            {' · '}
            {t('dates.returnIfToday')}
          </>
        )}
      </DateLine>
      <DateLine label={t('dates.recordsKept')} date={format.date(dateOfDay(recordsKeptUntil))} />
    </dl>
  );
}
