import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { Funnel } from '@/contract/funnel';
import { FunnelMarks } from './funnel-marks';
import { orderTicks, rateTicks, type Domain } from './funnel-plot';

interface FunnelChartProps {
  funnel: Funnel;
  domain: Domain;
  height: number;
  formatCount: (value: number) => string;
  /** What points at and drags over the plot; drawn above it. */
  children: ReactNode;
}

const limitLine = { dot: false, activeDot: false, isAnimationActive: false, strokeWidth: 1.25 };

/** Axes, centre line, limit curves and points. Still: what moves with the pointer is in `children`. */
export const FunnelChart = memo(function FunnelChart({
  funnel,
  domain,
  height,
  formatCount,
  children,
}: FunnelChartProps) {
  const { t } = useTranslation('streamers');
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart
        data={funnel.limits}
        margin={{ top: 8, right: 72, bottom: 20, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--line)" strokeWidth={0.5} />
        <XAxis
          dataKey="orders"
          type="number"
          scale="log"
          domain={domain.orders}
          allowDataOverflow
          ticks={orderTicks(domain.orders)}
          tickFormatter={formatCount}
          tick={{ fontSize: 12, fill: 'var(--muted)' }}
          tickLine={false}
          stroke="var(--line-strong)"
          label={{
            value: t('funnel.xAxis'),
            position: 'insideBottom',
            offset: -14,
            fontSize: 12,
            fill: 'var(--muted)',
          }}
        />
        <YAxis
          type="number"
          scale="sqrt"
          domain={domain.rate}
          allowDataOverflow
          ticks={rateTicks(domain.rate)}
          tickFormatter={formatCount}
          tick={{ fontSize: 12, fill: 'var(--muted)' }}
          tickLine={false}
          axisLine={false}
          width={44}
        />
        {(['low998', 'low95', 'high95', 'high998'] as const).map((key) => (
          <Line
            key={key}
            {...limitLine}
            dataKey={key}
            stroke="var(--text)"
            strokeDasharray={key.endsWith('998') ? '6 3' : '2 3'}
          />
        ))}
        <ReferenceLine y={funnel.benchmark} stroke="var(--accent)" strokeWidth={1.25} />
        <FunnelMarks points={funnel.points} bins={funnel.bins} />
        {children}
      </LineChart>
    </ResponsiveContainer>
  );
});
