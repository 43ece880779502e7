import { useTranslation } from 'react-i18next';
import type { Rate } from '@/domain/types';
import { useFormat } from '@/i18n/use-format';
import { Figure } from '@/ui/figure';
import { IntervalBar } from '@/ui/interval-bar';

/** How many complaints were answered late, as a share of those whose time was up. */
export function LateEvidence({ late }: { late: Rate }) {
  const { t } = useTranslation(['streamer', 'common']);
  const format = useFormat();
  const share = (value: number) => format.percent(value, 1);
  return (
    <Figure
      label={t('verdict.lateLabel')}
      value={
        <>
          {share(late.estimate)}
          <IntervalBar
            rate={late}
            max={Math.max(late.high, late.benchmark) * 1.15}
            format={share}
          />
        </>
      }
    >
      <p>{t('common:figure.interval', { low: share(late.low), high: share(late.high) })}</p>
      <p>
        {t('verdict.lateOf', {
          late: format.integer(late.numerator),
          count: late.denominator,
          formatted: format.integer(late.denominator),
        })}
      </p>
      <p>{t('common:figure.peers', { value: share(late.benchmark) })}</p>
    </Figure>
  );
}
