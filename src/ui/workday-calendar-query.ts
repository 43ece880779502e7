import { queryOptions } from '@tanstack/react-query';
import { loadWorkdayCalendar } from '@/domain/workday-calendar';

/** China's public holidays, fetched as a part of the app when first needed. */
export const workdayCalendarQuery = () =>
  queryOptions({
    queryKey: ['part', 'workdays'],
    queryFn: loadWorkdayCalendar,
    staleTime: Infinity,
    structuralSharing: false,
  });
