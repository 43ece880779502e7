import type { FunnelStatus } from '@/domain/types';
import type { Tone } from '@/ui/status-badge';

/** How loud a place on the funnel plot is: only too many complaints are a warning. */
export const FUNNEL_TONE: Record<FunnelStatus, Tone> = {
  inside: 'clear',
  alert_high: 'caution',
  alarm_high: 'serious',
  alert_low: 'clear',
  alarm_low: 'clear',
};
