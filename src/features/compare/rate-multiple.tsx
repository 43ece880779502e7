import { useTranslation } from 'react-i18next';
import { ComplaintRateChart } from '@/ui/complaint-rate-chart';
import type { Multiple } from './multiples';

interface RateMultipleProps {
  multiple: Multiple;
  /** The one axis of all. */
  ticks: number[];
}

/** One streamer's complaint rate by week, beside its own peers. */
export function RateMultiple({ multiple, ticks }: RateMultipleProps) {
  const { t } = useTranslation('compare');
  return (
    <ComplaintRateChart
      name={t('weeks.rateOf', { name: multiple.streamer.label })}
      rows={multiple.rows}
      benchmark={multiple.benchmark}
      ticks={ticks}
      height={190}
    />
  );
}
