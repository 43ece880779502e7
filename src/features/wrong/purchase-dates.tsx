import { useTranslation } from 'react-i18next';
import { dateOfDay } from '@/domain/calendar';
import { purchaseDeadlines } from '@/domain/deadlines';
import { LEGAL_DEADLINES } from '@/domain/legal-deadlines';
import type { ReturnRight } from '@/domain/return-exceptions';
import { useFormat } from '@/i18n/use-format';
import { DateLine } from './date-line';

interface PurchaseDatesProps {
  /** Day of purchase, else of arrival. */
  purchased: number;
  /** Null when it isn't known: the earliest it can be is the day of purchase. */
  received: number | null;
  today: number;
  /** What the return without a reason means for the goods. */
  right: ReturnRight;
}

/** What ends counted from the purchase and from its arrival; what has passed is said as passed. */
export function PurchaseDates({ purchased, received, today, right }: PurchaseDatesProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const { returnUntil, recordsKeptUntil } = purchaseDeadlines(purchased, received ?? purchased);
  const left = returnUntil - today;
  const days = { count: Math.abs(left), formatted: format.integer(Math.abs(left)) };
  const leftWords =
    left === 0
      ? t('dates.returnToday')
      : t(left > 0 ? 'dates.returnLeft' : 'dates.returnOver', days);
  // without the day of arrival nothing can be said to have passed
  const over = left < 0 && received !== null;
  const words = [
    ...(received !== null || left >= 0 ? [leftWords] : []),
    ...(received === null ? [t('dates.returnIfToday')] : []),
    ...(right === 'usual' ? [] : [t('dates.returnNotFor')]),
  ];
  return (
    <dl>
      <DateLine
        label={t('dates.returnUntil')}
        date={format.date(dateOfDay(returnUntil))}
        rules={LEGAL_DEADLINES.return.rules}
        passed={over}
      >
        {words.join(' · ')}
      </DateLine>
      <DateLine
        label={t('dates.recordsKept')}
        date={format.date(dateOfDay(recordsKeptUntil))}
        rules={LEGAL_DEADLINES.records.rules}
        passed={recordsKeptUntil < today}
      >
        {recordsKeptUntil < today && t('dates.recordsOver')}
      </DateLine>
    </dl>
  );
}
