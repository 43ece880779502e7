import { useQuery } from '@tanstack/react-query';
import { metaQuery } from '@/api/meta';
import type { CalendarDate } from '@/dataset/tables';
import { dateOfDay, dayOfInstant } from '@/domain/calendar';

const todayInChina = (): CalendarDate => dateOfDay(dayOfInstant(Date.now()));

/** The calendar day it is in China by the reader's clock; in a fictional world the day its records end, where its calendar stands still. */
export function useToday(): CalendarDate {
  const { data: meta } = useQuery(metaQuery());
  return meta?.fictional ? meta.asOf : todayInChina();
}
