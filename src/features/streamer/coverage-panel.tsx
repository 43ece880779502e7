import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Figure } from '@/ui/figure';
import { Figures } from '@/ui/figures';
import { Section } from '@/ui/section';
import { CoverageEvidence } from './coverage-evidence';

/** Reviewed-before-sale coverage and the orders on either side of it, and those that cannot be told. */
export function CoveragePanel({ coverage }: Pick<StreamerDetail['summary'], 'coverage'>) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  return (
    <Section title={t('verification.coverage')} note={t('verification.coverageNote')}>
      <Figures>
        <CoverageEvidence coverage={coverage} />
        <Figure label={t('verification.covered')} value={format.integer(coverage.coveredOrders)} />
        <Figure
          label={t('verification.uncovered')}
          value={format.integer(coverage.uncoveredOrders)}
        />
        <Figure
          label={t('verification.unknownOrders')}
          value={format.integer(coverage.unknownOrders)}
        />
      </Figures>
    </Section>
  );
}
