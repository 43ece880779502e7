import type { Bombing as Answer } from '@/contract/bombing';
import { dateOfDay } from '@/domain/calendar';
import type { Bombing } from '@/domain/complaint-bombing';

/** A wave of groundless complaints as answers tell it. */
export const bombingAnswer = (wave: Bombing): Answer => ({
  by: wave.by,
  from: dateOfDay(wave.from),
  to: dateOfDay(wave.to),
  complaints: wave.complaints,
  complainants: wave.complainants,
  newComplainants: wave.newComplainants,
  usual: wave.usual,
  tail: wave.tail,
  decided: wave.decided,
  dismissed: wave.dismissed,
  dismissedBound: wave.dismissedBound,
  setAside: wave.setAside.length,
});
