import { useTranslation } from 'react-i18next';
import { IntervalBar } from '@/ui/interval-bar';
import { Unknown } from '@/ui/unknown';
import { ChangeMark } from './change-mark';
import styles from './breakdown-table.module.css';
import { changeOf, measured, type Figures } from './measured';
import type { FigureName } from './search';
import { useFigureWords } from './use-figure-words';

interface FigureCellProps {
  name: FigureName;
  figures: Figures;
  /** The whole market's, the notch. */
  market: Figures | undefined;
  /** The right end of the bar. */
  max: number;
}

/** A figure in one cell: interval and market on one scale, the counts it rests on, and its change. */
export function FigureCell({ name, figures, market, max }: FigureCellProps) {
  const { t } = useTranslation('overview');
  const words = useFigureWords();
  const now = measured(figures, name);
  const change = changeOf(figures, name);
  const whole = market && measured(market, name)?.estimate;
  if (now === null) return <Unknown />;
  if (now.estimate === null) return <span className={styles.detail}>{t('notYetHalf')}</span>;
  const sentence = words.sentence(name, now);
  return (
    <div className={styles.cell}>
      <div className={styles.line} title={sentence}>
        <IntervalBar
          rate={{
            estimate: now.estimate,
            low: now.low ?? 0,
            high: now.high ?? Infinity,
            ...(typeof whole === 'number' && { benchmark: whole }),
          }}
          max={max}
          format={(value) => words.value(name, value)}
          label={sentence}
        />
        <span aria-hidden="true" className={styles.estimate}>
          {words.value(name, now.estimate)}
        </span>
      </div>
      <span aria-hidden="true" className={styles.detail}>
        {words.counts(name, now)}
      </span>
      {change && <ChangeMark name={name} change={change} brief />}
    </div>
  );
}
