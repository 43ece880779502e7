import type { ComplaintCategories } from '@/contract/overview';
import { weekEndIn } from '@/ui/week';
import type { RateWeek } from '@/ui/rate-axis';

export type CategoryCourse = ComplaintCategories['categories'][number];

/** One category's weeks. */
export const categoryWeeks = (
  { window, weeks }: ComplaintCategories,
  course: CategoryCourse,
): RateWeek[] =>
  weeks.map(({ weekStart, days, maturing, orders }, place) => {
    const week = course.weeks[place];
    return {
      weekStart,
      weekEnd: weekEndIn(window.from, { weekStart, days }),
      days,
      partial: days < 7,
      maturing,
      orders,
      complaintsCounted: week?.counted ?? 0,
      estimate: week?.rate?.estimate ?? null,
      low: week?.rate?.low ?? null,
      high: week?.rate?.high ?? null,
    };
  });

/** The most complained of first. */
export const byRate = (categories: readonly CategoryCourse[]): CategoryCourse[] =>
  categories.toSorted((a, b) => (b.rate.now?.estimate ?? 0) - (a.rate.now?.estimate ?? 0));
