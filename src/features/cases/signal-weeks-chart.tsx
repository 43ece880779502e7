import { useTranslation } from 'react-i18next';
import type { SignalDetail } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import styles from './signal-weeks-chart.module.css';

const WIDTH = 640;
const HEIGHT = 160;
const TOP = 18;
const BOTTOM = 22;
const RIGHT = 64;

/** Observed by week as bars, expected as a line, weeks outside the limit marked; drawn once, the same on paper. */
export function SignalWeeksChart({ signal, name }: { signal: SignalDetail; name: string }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { weeks, shiftFrom } = signal;
  const most = Math.max(1, ...weeks.flatMap(({ observed, expected }) => [observed, expected ?? 0]));
  const wide = (WIDTH - RIGHT) / Math.max(1, weeks.length);
  const x = (place: number) => place * wide;
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most);
  const expected = weeks.flatMap((week, place) =>
    week.expected === null
      ? []
      : [`${x(place)},${y(week.expected)} ${x(place + 1)},${y(week.expected)}`],
  );
  const shift = weeks.findIndex(({ weekStart }) => weekStart === shiftFrom);
  const lastExpected = weeks.findLast((week) => week.expected !== null)?.expected ?? null;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <text className={styles.label} x={0} y={11}>
        {t('signal.most', { shown: format.integer(most) })}
      </text>
      {shift >= 0 && (
        <>
          <line className={styles.shift} x1={x(shift)} x2={x(shift)} y1={TOP - 4} y2={y(0)} />
          <text className={styles.label} x={x(shift)} y={HEIGHT - 6} textAnchor="middle">
            {format.date(shiftFrom)}
          </text>
        </>
      )}
      {weeks.map((week, place) => (
        <g key={week.weekStart}>
          <rect
            className={styles.observed}
            data-signalled={week.signalled || undefined}
            x={x(place) + wide * 0.12}
            width={wide * 0.76}
            y={y(week.observed)}
            height={y(0) - y(week.observed)}
          />
          {week.signalled && (
            <path
              className={styles.mark}
              d={`M${x(place + 0.5)} ${y(week.observed) - 2}l-4 -7h8z`}
            />
          )}
        </g>
      ))}
      <polyline className={styles.expected} points={expected.join(' ')} />
      <line className={styles.axis} x1={0} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
      {lastExpected !== null && (
        <text className={styles.label} x={WIDTH - RIGHT + 4} y={y(lastExpected) + 4}>
          {t('signal.expected')}
        </text>
      )}
      <text className={styles.label} x={0} y={HEIGHT - 6}>
        {weeks[0] && shift > 6 ? format.date(weeks[0].weekStart) : ''}
      </text>
    </svg>
  );
}
