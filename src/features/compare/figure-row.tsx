import { useTranslation } from 'react-i18next';
import type { ComparedFigureName } from '@/domain/compared-figure-names';
import type { Scale } from './figure-scale';
import styles from './figure-block.module.css';
import { IntervalPlot } from './interval-plot';
import type { Lettered } from './lettered';
import { useFigureWords } from './use-figure-words';
import { useWhyUnknown } from './use-why-unknown';

interface FigureRowProps {
  name: ComparedFigureName;
  streamer: Lettered;
  scale: Scale;
}

/** One figure of one streamer: estimate, interval, counts, and its own peers. */
export function FigureRow({ name, streamer, scale }: FigureRowProps) {
  const { t } = useTranslation('compare');
  const words = useFigureWords();
  const whyUnknown = useWhyUnknown();
  const figure = streamer.figures[name];
  return (
    <li className={styles.row}>
      <span className={styles.who} title={streamer.displayName}>
        <span className={styles.letter}>{streamer.letter}</span> {streamer.displayName}
      </span>
      {figure ? (
        <>
          <span className={styles.estimate}>{words.value(name, figure.estimate)}</span>
          <IntervalPlot figure={figure} scale={scale} />
          <span className={styles.interval}>{words.interval(name, figure)}</span>
          <span className={styles.peers}>
            {t('peersValue', { value: words.value(name, figure.benchmark) })}
          </span>
          <span className={styles.counts}>
            {words.counts(name, figure)}
            {figure.shared && ` · ${t('shared')}`}
          </span>
        </>
      ) : (
        <span className={styles.unknown}>{whyUnknown(name, streamer)}</span>
      )}
    </li>
  );
}
