import days from 'chinese-days/dist/chinese-days.json';
import { workdayCalendar } from '@/domain/workday-calendar';

/** Whether people in China work on a day, as far as holidays have been announced. */
export const { isWorkday } = workdayCalendar(days);
