import { useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Authenticity, SignalEvidence } from '@/contract/authenticity';
import { useFormat } from '@/i18n/use-format';
import { useBroadcastSignal } from '@/ui/use-broadcast-signal';
import type { PlotLine } from './plot-lines';
import { PlotMark } from './plot-mark';
import { nearestInTime, timeIn, type PlotScale } from './plot-scale';
import styles from './signal-plot.module.css';
import { SignalReadout } from './signal-readout';
import { usePointWords } from './use-point-words';

interface SignalPlotProps {
  evidence: SignalEvidence;
  lines: readonly PlotLine[];
  window: Authenticity['window'];
  scale: PlotScale;
}

/** A mark for each broadcast against the peers' median and limits, from the window's first day to its last. */
export function SignalPlot({ evidence, lines, window, scale }: SignalPlotProps) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  const words = useBroadcastSignal();
  const { signal, points, told, unusual } = evidence;
  const describe = usePointWords(signal);
  const [chosen, setChosen] = useState<number | null>(null);
  const point = chosen === null ? null : (points[chosen] ?? null);
  const point0 = points[0];
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setChosen(nearestInTime((event.clientX - left) / width, points, window));
  };
  return (
    <div className={styles.plot}>
      <div className={styles.field}>
        <svg
          className={styles.picture}
          role="img"
          aria-label={t('chart.name', {
            signal: words.name(signal),
            told: format.integer(told),
            unusual: format.integer(unusual),
          })}
          onPointerMove={follow}
          onPointerDown={follow}
        >
          {lines.map(({ kind, top }) => (
            <line key={kind} data-kind={kind} x1="0" x2="100%" y1={top} y2={top} />
          ))}
          {points.map((one, place) => (
            <PlotMark
              key={one.broadcastId}
              point={one}
              x={timeIn(one.startedAt, window)}
              scale={scale}
              chosen={place === chosen}
            />
          ))}
        </svg>
        {point0 && (
          <input
            className={styles.step}
            type="range"
            min={0}
            max={points.length - 1}
            value={chosen ?? 0}
            aria-label={`${words.name(signal)}: ${t('chart.step')}`}
            aria-valuetext={describe(point ?? point0)}
            onFocus={() => setChosen(chosen ?? 0)}
            onChange={(event) => setChosen(event.target.valueAsNumber)}
          />
        )}
        <div className={styles.labels} aria-hidden="true">
          {lines.map(({ kind, top, value }) => (
            <span key={kind} data-kind={kind} style={{ insetBlockStart: top }}>
              {t(`chart.${kind}`, { value: words.value(signal, value) })}
            </span>
          ))}
        </div>
      </div>
      <p className={styles.days} aria-hidden="true">
        <span>{format.date(window.from)}</span>
        <span>{format.date(window.to)}</span>
      </p>
      <SignalReadout point={point} describe={describe} />
    </div>
  );
}
