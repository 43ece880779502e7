import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import { useFormat } from '@/i18n/use-format';
import { MaturingBand } from './maturing-band';
import styles from './week-chart.module.css';
import { WeekTooltip } from './week-tooltip';
import type { Week } from './week';

interface WeekChartProps<Row extends Week> {
  rows: Row[];
  /** What a screen reader calls the picture; the figures are in the table twin. */
  name: string;
  tick: (value: number) => string;
  /** The axis from 0 to where it ends; without them it ends where the rows do. */
  ticks?: number[];
  /** Words one week for the pointer and the arrow keys. */
  describe: (row: Row) => string[];
  /** Room right of the last week for direct labels, in pixels. */
  labelRoom?: number;
  /** What is not final about the maturing weeks; complaints still arriving, unless told otherwise. */
  maturing?: string;
  /** Whether words above say what the shading is; not where many charts share a caption. */
  bandWords?: boolean;
  /** Pixels. */
  height?: number;
  children: ReactNode;
}

/** Weeks from left to right over an axis that starts at 0, the maturing part shaded. */
export function WeekChart<Row extends Week>(props: WeekChartProps<Row>) {
  const { rows, name, tick, ticks, describe, labelRoom = 8, height = 240, children } = props;
  const { maturing, bandWords = true } = props;
  const format = useFormat();
  return (
    <div className={styles.chart}>
      <ComposedChart
        responsive
        data={rows}
        style={{ width: '100%', height }}
        margin={{ top: bandWords ? 20 : 6, right: labelRoom, bottom: 0, left: 0 }}
        title={name}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="weekStart"
          scale="band"
          tickFormatter={format.monthDay}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          minTickGap={24}
          interval="preserveStartEnd"
        />
        <YAxis
          width="auto"
          domain={[0, ticks?.at(-1) ?? 'auto']}
          allowDataOverflow={ticks !== undefined}
          {...(ticks && { ticks })}
          tickFormatter={tick}
          tickLine={false}
          axisLine={false}
          tickCount={4}
        />
        <MaturingBand rows={rows} words={maturing} worded={bandWords} />
        {children}
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-strong)', fill: 'none' }}
          content={<WeekTooltip rows={rows} describe={describe} maturing={maturing} />}
        />
      </ComposedChart>
    </div>
  );
}
