import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ExplorerComplaint } from '@/contract/explorer';
import { INSTRUMENTS } from '@/domain/legal-table';
import type { WorkdayCalendar } from '@/domain/workday-calendar';
import { useLanguage } from '@/i18n/use-format';
import { ErrorState } from '@/ui/error-state';
import { Section } from '@/ui/section';
import { Skeleton } from '@/ui/skeleton';
import { workdayCalendarQuery } from '@/ui/workday-calendar-query';
import styles from './life.module.css';
import { LifeDeadlineItem } from './life-deadline-item';
import { LifeEventItem } from './life-event-item';
import { LifeNowItem } from './life-now-item';
import { lifeItems } from './life-items';

interface LifeProps {
  complaint: ExplorerComplaint;
  /** The last day the data cover. */
  asOf: string;
}

/** Where the deadlines come from. */
const BASIS = [INSTRUMENTS.complaint_handling_measures, INSTRUMENTS.consumer_law_regulations];

/** The course of a complaint, with the deadlines of the law on the days they fall on. */
export function Life({ complaint, asOf }: LifeProps) {
  const { t } = useTranslation('complaints');
  const { data, error, refetch } = useQuery(workdayCalendarQuery());
  const language = useLanguage();
  const titles = BASIS.map(({ titleZh, titleEn }) =>
    language === 'zh' ? `《${titleZh}》` : titleEn,
  );
  const binding = complaint.channel === 'hotline_12315';
  return (
    <Section
      title={t('life.title')}
      level={3}
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

function Items({ complaint, asOf, calendar }: LifeProps & { calendar: WorkdayCalendar }) {
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
