import { useTranslation } from 'react-i18next';
import type { StreamerSummary } from '@/domain/types';
import { useFormat } from '@/i18n/use-format';
import { Figure } from '@/ui/figure';
import { Figures } from '@/ui/figures';
import { RateFigure } from '@/ui/rate-figure';
import { Unknown } from '@/ui/unknown';
import { VerdictBadge } from '@/ui/verdict-badge';
import { coverageRate } from './coverage-rate';
import styles from './evidence.module.css';

type Told = Pick<
  StreamerSummary,
  | 'verdict'
  | 'peers'
  | 'sales'
  | 'complaints'
  | 'complaintRate'
  | 'refundRate'
  | 'qualityRefundRate'
  | 'coverage'
  | 'firstResponse'
>;

/** A streamer's figures as they stood, each with its interval, what it is out of, and the peers. */
export function StreamerEvidence({ summary }: { summary: Told }) {
  const { t } = useTranslation(['cases', 'domain']);
  const format = useFormat();
  const { peers, sales, complaints, firstResponse } = summary;
  const { leftOut } = complaints;
  const group = peers.category ? t(`domain:category.${peers.category}`) : t('domain:everyone');
  return (
    <>
      <p className={styles.told}>
        <VerdictBadge kind={summary.verdict.kind} />
        <span className={styles.muted}>
          {t('evidence.peers', { count: peers.count, group, shown: format.integer(peers.count) })}
        </span>
      </p>
      <Figures>
        <RateFigure label={t('figure.complaintRate')} rate={summary.complaintRate} kind="per10k" />
        <RateFigure label={t('figure.refundRate')} rate={summary.refundRate} kind="share" />
        <RateFigure
          label={t('figure.qualityRefundRate')}
          rate={summary.qualityRefundRate}
          kind="share"
        />
        <RateFigure
          label={t('figure.coverage')}
          rate={coverageRate(summary.coverage)}
          kind="share"
        />
        <Figure
          label={t('figure.medianFirstResponse')}
          value={
            firstResponse.medianHours === null ? (
              <Unknown />
            ) : (
              format.duration(firstResponse.medianHours)
            )
          }
        >
          <p>
            {t('evidence.answered', {
              happened: format.integer(firstResponse.happened),
              total: format.integer(firstResponse.complaints),
            })}
          </p>
          {firstResponse.peerMedianHours !== null && (
            <p>
              {t('evidence.peersMedian', { time: format.duration(firstResponse.peerMedianHours) })}
            </p>
          )}
        </Figure>
        <Figure label={t('figure.complaints')} value={format.integer(complaints.counted)}>
          {t('evidence.received', {
            received: format.integer(complaints.received),
            leftOut: format.integer(
              leftOut.dismissed + leftOut.withdrawn + leftOut.wave + leftOut.repeat,
            ),
          })}
        </Figure>
        <Figure label={t('figure.orders')} value={format.integer(sales.orders)}>
          {t('evidence.broadcasts', {
            count: sales.broadcasts,
            shown: format.integer(sales.broadcasts),
          })}
        </Figure>
        <Figure
          label={t('figure.settled')}
          value={sales.settledGmvFen === null ? <Unknown /> : format.money(sales.settledGmvFen)}
        />
      </Figures>
    </>
  );
}
