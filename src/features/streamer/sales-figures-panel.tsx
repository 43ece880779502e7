import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Figure } from '@/ui/figure';
import { Figures } from '@/ui/figures';
import { Unknown } from '@/ui/unknown';
import { perBroadcast, settledToDeclared } from './sales-figures';

/** Sales in the window; where both are told, what was settled against what was declared. */
export function SalesFigures({ sales }: Pick<StreamerDetail['summary'], 'sales'>) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  const ratio = settledToDeclared(sales);
  const average = perBroadcast(sales);
  const money = (fen: number | null) => (fen === null ? <Unknown /> : format.money(fen));
  return (
    <Figures>
      <Figure label={t('sales.broadcasts')} value={format.integer(sales.broadcasts)} />
      <Figure label={t('sales.hours')} value={format.decimal(sales.hours, 1)} />
      <Figure label={t('sales.orders')} value={format.integer(sales.orders)} />
      <Figure label={t('sales.units')} value={format.integer(sales.units)} />
      <Figure label={t('sales.declared')} value={money(sales.declaredGmvFen)} />
      <Figure label={t('sales.settled')} value={money(sales.settledGmvFen)} />
      <Figure
        label={t('sales.settledShare')}
        value={ratio === null ? <Unknown /> : format.percent(ratio, 1)}
      >
        {ratio !== null &&
          t('sales.settledShareNote', {
            settled: format.moneyExact(sales.settledGmvFen),
            declared: format.moneyExact(sales.declaredGmvFen),
          })}
      </Figure>
      <Figure label={t('sales.perBroadcast')} value={money(average.settledGmvFen)}>
        {t('sales.perBroadcastNote', { orders: format.decimal(average.orders, 1) })}
      </Figure>
    </Figures>
  );
}
