import { useTranslation } from 'react-i18next';
import type { SignalEvidence } from '@/contract/authenticity';
import type { SignalName } from '@/domain/broadcast-signals';
import { useFormat } from '@/i18n/use-format';
import { useBroadcastSignal } from '@/ui/use-broadcast-signal';

/** One mark of a plot in words: when, how much, how far from the peers, and whether that is unusual. */
export function usePointWords(signal: SignalName) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  const words = useBroadcastSignal();
  return ({ startedAt, value, deviations, beyond }: SignalEvidence['points'][number]) =>
    [
      format.instant(startedAt),
      words.value(signal, value),
      deviations === null
        ? t('chart.farthest')
        : t(deviations < 0 ? 'chart.under' : 'chart.above', {
            distance: words.distance(deviations),
          }),
      beyond && t('chart.unusual'),
    ]
      .filter(Boolean)
      .join(' · ');
}
