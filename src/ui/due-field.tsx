import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dateOfDay, dayOfDate } from '@/domain/calendar';
import { lastDayToAct, workdaysAfter, workdaysUntil } from '@/domain/deadlines';
import type { WorkdayCalendar } from '@/domain/workday-calendar';
import { useFormat } from '@/i18n/use-format';
import { Button } from './button';
import styles from './due-field.module.css';
import { TextField } from './text-field';
import { workdayCalendarQuery } from './workday-calendar-query';

/** Offered beside the date: 7 as to accept a complaint, 20 and 45 as to look into one. */
const PRESETS = [7, 20, 45];

interface DueFieldProps {
  /** Counted from this day. */
  asOf: string;
  value: string | null;
  onChange: (date: string | null) => void;
  /** A date that was there before may have passed. */
  before?: string | null;
}

/** A due date, chosen on the calendar or counted in Chinese working days. */
export function DueField({ asOf, value, onChange, before = null }: DueFieldProps) {
  const { t } = useTranslation('case');
  const format = useFormat();
  const { data: calendar, isError } = useQuery(workdayCalendarQuery());
  const past = value !== null && value < asOf && value !== before;
  return (
    <div className={styles.due}>
      <TextField
        label={t('field.dueOn')}
        type="date"
        min={asOf}
        value={value ?? ''}
        hint={
          <>
            {isError && t('dueField.calendarFailed')}
            {calendar && value !== null && value >= asOf && (
              <Counted asOf={asOf} dueOn={value} calendar={calendar} />
            )}
          </>
        }
        {...(past && { error: t('dueField.past') })}
        onChange={(event) => onChange(event.target.value || null)}
      />
      <div className={styles.presets} role="group" aria-label={t('dueField.presets')}>
        {PRESETS.map((count) => {
          const date =
            calendar && dateOfDay(workdaysAfter(dayOfDate(asOf), count, calendar.isWorkday));
          return (
            <Button
              key={count}
              disabled={date === undefined}
              aria-pressed={date !== undefined && date === value}
              onClick={() => onChange(date ?? null)}
            >
              {date === undefined
                ? t('dueField.preset', { count })
                : t('dueField.presetDate', { count, date: format.date(date) })}
            </Button>
          );
        })}
        <Button aria-pressed={value === null} onClick={() => onChange(null)}>
          {t('dueField.clear')}
        </Button>
      </div>
    </div>
  );
}

function Counted(props: { asOf: string; dueOn: string; calendar: WorkdayCalendar }) {
  const { asOf, dueOn, calendar } = props;
  const { t } = useTranslation('case');
  const format = useFormat();
  const due = dayOfDate(dueOn);
  const last = lastDayToAct(due, calendar.isWorkday);
  const count = workdaysUntil(dayOfDate(asOf), last, calendar.isWorkday);
  const beyond = dueOn > `${calendar.lastYear}-12-31`;
  return (
    <>
      {t('dueField.hint', { count, asOf: format.date(asOf) })}
      {last !== due && ` ${t('dueField.rest', { date: format.date(dateOfDay(last)) })}`}
      {beyond && ` ${t('dueField.beyond', { year: calendar.lastYear })}`}
    </>
  );
}
