import { useTranslation } from 'react-i18next';
import { Line } from 'recharts';
import { useFormat } from '@/i18n/use-format';
import { EndLabels } from '@/ui/end-labels';
import { WeekChart } from '@/ui/week-chart';
import { WeekDot } from '@/ui/week-dot';
import type { WeekRow } from '@/ui/week-rows';

/** What was announced against what was settled, by week. */
export function SalesChart({ rows }: { rows: WeekRow[] }) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  const money = (yuan: number | null) => format.money(yuan === null ? null : yuan * 100);
  const lastDeclared = rows.findLast((row) => row.declaredYuan !== null);
  const lastSettled = rows.findLast((row) => row.settledYuan !== null);
  return (
    <WeekChart
      rows={rows}
      name={t('sales.salesByWeek')}
      tick={money}
      labelRoom={76}
      describe={(row) => [
        t('pair', { label: t('sales.declared'), value: money(row.declaredYuan) }),
        t('pair', { label: t('sales.settled'), value: money(row.settledYuan) }),
      ]}
    >
      <Line
        dataKey="declaredYuan"
        stroke="var(--muted)"
        strokeDasharray="5 3"
        strokeWidth={2}
        dot={<WeekDot colour="var(--muted)" />}
        isAnimationActive={false}
      />
      <Line
        dataKey="settledYuan"
        stroke="var(--accent)"
        strokeWidth={2}
        dot={<WeekDot colour="var(--accent)" />}
        isAnimationActive={false}
      />
      <EndLabels
        labels={[
          {
            text: t('broadcasts.declared'),
            colour: 'var(--muted)',
            value: lastDeclared?.declaredYuan ?? null,
            week: lastDeclared?.weekStart,
          },
          {
            text: t('broadcasts.settled'),
            colour: 'var(--accent)',
            value: lastSettled?.settledYuan ?? null,
            week: lastSettled?.weekStart,
          },
        ]}
      />
    </WeekChart>
  );
}
