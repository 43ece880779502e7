import { COMPLAINT_CATEGORY, type ComplaintCategory } from '@/dataset/tables';
import type { DatasetIndex } from './index-dataset';
import { WeekColumns } from './week-columns';
import { eachComplaint } from './rows-in-window';
import type { DayRange } from './types';
import { weekPlace, weeksOf } from './weeks';

/** Counted complaints of one category. */
export interface ComplaintCourse {
  category: ComplaintCategory;
  /** By streamer, over the window. */
  counts: Float64Array;
  weeks: WeekColumns;
}

/** What was complained of in a window, every category in the tables' order. */
export function complaintCourses(index: DatasetIndex, window: DayRange): ComplaintCourse[] {
  const streamers = index.dataset.streamers.length;
  const weeks = weeksOf(window, index.asOfDay).length;
  const courses = new Map(
    COMPLAINT_CATEGORY.map((category): [ComplaintCategory, ComplaintCourse] => [
      category,
      {
        category,
        counts: new Float64Array(streamers),
        weeks: new WeekColumns(weeks, streamers),
      },
    ]),
  );
  for (let streamer = 0; streamer < streamers; streamer++) {
    eachComplaint(index, streamer, window, ({ category }, row) => {
      const course = courses.get(category);
      if (!course || index.complaints.leftOut[row] !== null) return;
      course.counts[streamer] = (course.counts[streamer] ?? 0) + 1;
      course.weeks.add(weekPlace(window, index.complaints.day[row] ?? NaN), streamer, 1);
    });
  }
  return [...courses.values()];
}
