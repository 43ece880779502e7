import { dateOfDay, dayOfInstant } from '@/domain/calendar';
import type { CalendarDate } from '@/dataset/tables';

/** The calendar day it is in China, by the reader's clock. */
export function today(): CalendarDate {
  return dateOfDay(dayOfInstant(Date.now()));
}
