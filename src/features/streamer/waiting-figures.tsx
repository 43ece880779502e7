import { useTranslation } from 'react-i18next';
import type { TimedShare, Waiting } from '@/domain/types';
import { useFormat } from '@/i18n/use-format';
import { Figure } from '@/ui/figure';
import { Figures } from '@/ui/figures';
import { Unknown } from '@/ui/unknown';

interface WaitingFiguresProps {
  title: string;
  waiting: Waiting;
  /** The words for how many have happened. */
  so: 'afterSales.answeredOf' | 'afterSales.closedOf';
  shares: { label: string; share: TimedShare | null }[];
}

/** One kind of waiting: the median or that it is not yet half, and the shares by a day, with their intervals. */
export function WaitingFigures({ title, waiting, so, shares }: WaitingFiguresProps) {
  const { t } = useTranslation(['streamer', 'common']);
  const format = useFormat();
  const { complaints, happened, medianHours, peerMedianHours } = waiting;
  const percent = (value: number) => format.percent(value, 0);
  return (
    <div>
      <h3>{title}</h3>
      <Figures>
        <Figure
          label={t('afterSales.median')}
          value={medianHours === null ? t('afterSales.notYetHalf') : format.duration(medianHours)}
        >
          <p>{t(so, { happened: format.integer(happened), number: format.integer(complaints) })}</p>
          <p>
            {peerMedianHours === null
              ? t('afterSales.peersMedianNone')
              : t('afterSales.peersMedian', { time: format.duration(peerMedianHours) })}
          </p>
        </Figure>
        {shares.map(({ label, share }) => (
          <Figure key={label} label={label} value={share ? percent(share.share) : <Unknown />}>
            {share
              ? t('common:figure.interval', { low: percent(share.low), high: percent(share.high) })
              : t('afterSales.cannotTell')}
          </Figure>
        ))}
      </Figures>
    </div>
  );
}
