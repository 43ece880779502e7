import days from 'chinese-days/dist/chinese-days.json';
import { workdayCalendar } from '@/domain/workday-calendar';

/** China's workdays, as far as holidays have been announced. */
export const calendar = workdayCalendar(days);

/** Whether people in China work on a day. */
export const { isWorkday } = calendar;
