import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dateOfDay } from '@/domain/calendar';
import { complaintDeadlines } from '@/domain/deadlines';
import { LEGAL_DEADLINES } from '@/domain/legal-deadlines';
import type { WorkdayCalendar } from '@/domain/workday-calendar';
import { useFormat } from '@/i18n/use-format';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { workdayCalendarQuery } from '@/ui/workday-calendar-query';
import { DateLine } from './date-line';
import styles from './dates.module.css';

/** What an authority owes whoever complains on a day, counted over the public holidays. */
export function ComplaintDates({ complained }: { complained: number }) {
  const { t } = useTranslation('rights');
  const { data, error, refetch } = useQuery(workdayCalendarQuery());
  if (data) return <Counted complained={complained} calendar={data} />;
  return (
    <div>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()}>
          {t('dates.calendarFailed')}
        </ErrorState>
      ) : (
        <Skeleton lines={2} />
      )}
    </div>
  );
}

function Counted({ complained, calendar }: { complained: number; calendar: WorkdayCalendar }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const deadlines = complaintDeadlines(complained, calendar.isWorkday);
  const date = (day: number) => format.date(dateOfDay(day));
  const known = dateOfDay(deadlines.mediationByWorkdays) <= `${calendar.lastYear}-12-31`;
  return (
    <div>
      <dl>
        <DateLine
          label={t('dates.answerBy')}
          date={date(deadlines.answerBy)}
          rules={LEGAL_DEADLINES.answer.rules}
        >
          {t('dates.answerWhy')}
        </DateLine>
        <DateLine
          label={t('dates.mediationBy')}
          date={date(deadlines.mediationByWorkdays)}
          rules={LEGAL_DEADLINES.mediationWorkdays.rules}
        >
          {t('dates.mediationWhy')}
          {' · '}
          {t('dates.mediationDays', { date: date(deadlines.mediationByDays) })}
        </DateLine>
      </dl>
      <p className={styles.hint}>
        {t(known ? 'dates.calendar' : 'dates.calendarBeyond', {
          year: calendar.lastYear,
        })}
      </p>
    </div>
  );
}
