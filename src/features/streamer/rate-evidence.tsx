import { useTranslation } from 'react-i18next';
import type { Rate } from '@/domain/types';
import { RateFigure } from '@/ui/rate-figure';

/** The rate a fact stands on, with its interval, counts and peers. */
export function RateEvidence({ rate, kind }: { rate: Rate; kind: 'per10k' | 'share' }) {
  const { t } = useTranslation('streamer');
  const label = kind === 'per10k' ? 'afterSales.complaintRate' : 'afterSales.qualityRefundRate';
  return <RateFigure label={t(label)} rate={rate} kind={kind} />;
}
