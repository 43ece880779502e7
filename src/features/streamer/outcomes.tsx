import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { ChartFrame } from '@/ui/chart-frame';
import { Figure } from '@/ui/figure';
import { Section } from '@/ui/section';
import styles from './after-sales.module.css';
import { Bars } from './bars';
import { outcomeShares } from './outcome-shares';
import { useCells } from '@/ui/use-cells';

interface OutcomesProps {
  outcomes: StreamerDetail['summary']['outcomes'];
  streamerId: string;
}

/** What people got, among closed complaints, and how many asked for money and got none. */
export function Outcomes({ outcomes, streamerId }: OutcomesProps) {
  const { t } = useTranslation(['streamer', 'domain']);
  const format = useFormat();
  const cells = useCells();
  const { closed, askedMoney, askedMoneyGotNone } = outcomes;
  const rows = outcomeShares(outcomes).map(({ outcome, count, share }) => ({
    name: t(`domain:outcome.${outcome}`),
    count,
    share,
  }));
  return (
    <Section title={t('afterSales.outcomes')}>
      {closed === 0 ? (
        <p className={styles.note}>{t('afterSales.noneClosed')}</p>
      ) : (
        <div className={styles.outcomes}>
          <ChartFrame
            title={t('afterSales.outcomeBars')}
            caption={t('afterSales.outcomesNote', {
              count: closed,
              formatted: format.integer(closed),
            })}
            columns={[
              { key: 'name', label: t('afterSales.outcome') },
              {
                key: 'count',
                label: t('afterSales.closedComplaints'),
                align: 'end',
                format: cells.integer,
              },
              { key: 'share', label: t('afterSales.share'), align: 'end', format: cells.percent },
            ]}
            rows={rows}
            fileName={`${streamerId}-outcomes`}
          >
            <Bars rows={rows} />
          </ChartFrame>
          <Figure
            label={t('afterSales.askedMoney')}
            value={askedMoney === 0 ? format.integer(null) : format.integer(askedMoneyGotNone)}
          >
            {askedMoney === 0
              ? t('afterSales.askedMoneyNobody')
              : t('afterSales.askedMoneyOf', {
                  none: format.integer(askedMoneyGotNone),
                  asked: format.integer(askedMoney),
                })}
          </Figure>
        </div>
      )}
    </Section>
  );
}
