import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ExplorerComplaint } from '@/contract/explorer';
import { INSTRUMENTS } from '@/domain/legal-table';
import type { WorkdayCalendar } from '@/domain/workday-calendar';
import { useLanguage } from '@/i18n/use-format';
import { ErrorState } from './error-state';
import { Section } from './section';
import { Skeleton } from './skeleton';
import { workdayCalendarQuery } from './workday-calendar-query';
import styles from './complaint-life.module.css';
import { LifeDeadlineItem } from './complaint-life-deadline-item';
import { LifeEventItem } from './complaint-life-event-item';
import { LifeNowItem } from './complaint-life-now-item';
import { lifeItems } from './complaint-life-items';

interface LifeProps {
  complaint: ExplorerComplaint;
  /** The last day the data cover. */
  asOf: string;
  level?: 2 | 3;
}

/** Where the deadlines come from. */
const BASIS = [INSTRUMENTS.complaint_handling_measures, INSTRUMENTS.consumer_law_regulations];

/** The course of a complaint, with the deadlines of the law on the days they fall on. */
export function ComplaintLife({ complaint, asOf, level = 3 }: LifeProps) {
  const { t } = useTranslation('complaint');
  const { data, error, refetch } = useQuery(workdayCalendarQuery());
  const language = useLanguage();
  const titles = BASIS.map(({ titleZh, titleEn }) =>
    language === 'zh' ? `《${titleZh}》` : titleEn,
  );
  const binding = complaint.channel === 'hotline_12315';
  return (
    <Section
      title={t('life.title')}
      level={level}
      note={t(binding ? 'life.binding' : 'life.yardstick')}
    >
      {data ? (
        <Items complaint={complaint} asOf={asOf} calendar={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()}>
          {t('life.calendarFailed')}
        </ErrorState>
      ) : (
        <Skeleton lines={6} />
      )}
      <p className={styles.basis}>
        {t('life.basis', {
          titles: new Intl.ListFormat(language).format(titles),
        })}
      </p>
    </Section>
  );
}

function Items({
  complaint,
  asOf,
  calendar,
}: Omit<LifeProps, 'level'> & { calendar: WorkdayCalendar }) {
  return (
    <ol className={styles.life}>
      {lifeItems(complaint, asOf, calendar).map((item) => {
        if (item.kind === 'event') {
          return <LifeEventItem key={item.what} item={item} receivedAt={complaint.receivedAt} />;
        }
        return item.kind === 'deadline' ? (
          <LifeDeadlineItem
            key={item.deadline.rule}
            deadline={item.deadline}
            lastYear={calendar.lastYear}
          />
        ) : (
          <LifeNowItem key="asOf" complaint={complaint} asOf={asOf} />
        );
      })}
    </ol>
  );
}
