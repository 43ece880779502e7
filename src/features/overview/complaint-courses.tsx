import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { complaintCategoriesQuery } from '@/api/overview';
import type { ComplaintCategories } from '@/contract/overview';
import { ChartFrame } from '@/ui/chart-frame';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { rateAxis } from '@/ui/rate-axis';
import { Section } from '@/ui/section';
import { useWeekColumns } from '@/ui/use-week-columns';
import { byRate, categoryWeeks } from './category-rows';
import { CourseHead } from './course-head';
import styles from './complaint-courses.module.css';
import { useOverviewSearch } from './use-overview-search';

const CourseChart = lazy(() =>
  import('./course-chart').then((module) => ({ default: module.CourseChart })),
);

/** What is complained of, week by week, a small chart a category on one scale. */
export function ComplaintCourses() {
  const { t } = useTranslation(['overview', 'common']);
  const { search } = useOverviewSearch();
  const query = useQuery(complaintCategoriesQuery(search.window));
  return (
    <Section title={t('coursesTitle')} note={t('common:caveat')}>
      <Loaded query={query} height={520}>
        {(answer) =>
          answer.categories.length === 0 ? (
            <EmptyState title={t('nothingSold')} />
          ) : (
            <div className={styles.frame}>
              <Courses answer={answer} />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

function Courses({ answer }: { answer: ComplaintCategories }) {
  const { t } = useTranslation(['overview', 'domain']);
  const { week, rate, quality } = useWeekColumns();
  const courses = byRate(answer.categories).map((course) => ({
    course,
    name: t(`domain:complaintCategory.${course.category}`),
    rows: categoryWeeks(answer, course),
  }));
  const { ticks } = rateAxis(
    courses.flatMap(({ rows }) => rows),
    null,
  );
  const { from, to } = answer.window;
  return (
    <ChartFrame
      title={t('coursesChart')}
      caption={t('coursesNote')}
      columns={[{ key: 'category', label: t('by.complaint') }, ...week, ...rate, ...quality]}
      rows={courses.flatMap(({ name, rows }) => rows.map((row) => withCategory(name, row)))}
      fileName={`complaint-categories-${from}-${to}`}
      height={520}
    >
      <div className={styles.courses}>
        {courses.map(({ course, name, rows }) => (
          <div key={course.category} className={styles.course}>
            <CourseHead name={name} course={course} />
            <CourseChart name={t('courseName', { category: name })} rows={rows} ticks={ticks} />
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

const withCategory = <Row extends object>(category: string, row: Row) =>
  Object.assign({ category }, row);
