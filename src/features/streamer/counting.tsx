import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Figure } from '@/ui/figure';
import { Figures } from '@/ui/figures';
import { Section } from '@/ui/section';

const REASONS = ['dismissed', 'withdrawn', 'wave', 'repeat'] as const;

/** What was counted and what was left out, and why: beside each other, so that nobody need wonder. */
export function Counting({ complaints }: Pick<StreamerDetail['summary'], 'complaints'>) {
  const { t } = useTranslation(['streamer', 'domain', 'common']);
  const format = useFormat();
  return (
    <Section title={t('afterSales.counting')} note={t('common:caveat')}>
      <Figures>
        <Figure label={t('afterSales.received')} value={format.integer(complaints.received)} />
        <Figure label={t('afterSales.counted')} value={format.integer(complaints.counted)} />
        {REASONS.map((reason) => (
          <Figure
            key={reason}
            label={t(`domain:counted.${reason}`)}
            value={format.integer(complaints.leftOut[reason])}
          >
            {t(`afterSales.leftOutHint.${reason}`)}
          </Figure>
        ))}
      </Figures>
    </Section>
  );
}
