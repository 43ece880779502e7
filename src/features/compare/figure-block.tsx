import { useTranslation } from 'react-i18next';
import type { ComparedFigureName } from '@/domain/compared-figure-names';
import { figureScale } from './figure-scale';
import styles from './figure-block.module.css';
import { FigureRow } from './figure-row';
import type { Lettered } from './lettered';
import { isShare, useFigureWords } from './use-figure-words';

interface FigureBlockProps {
  name: ComparedFigureName;
  streamers: Lettered[];
}

/** One figure of everybody, one below the other on one scale. */
export function FigureBlock({ name, streamers }: FigureBlockProps) {
  const { t } = useTranslation('compare');
  const words = useFigureWords();
  const scale = figureScale(
    streamers.map(({ figures }) => figures[name]),
    isShare(name),
  );
  return (
    <section className={styles.block} aria-label={t(`figure.${name}`)}>
      <h4 className={styles.name}>{t(`figure.${name}`)}</h4>
      <p className={styles.hint}>{t(`hint.${name}`)}</p>
      <ul className={styles.rows}>
        {streamers.map((streamer) => (
          <FigureRow key={streamer.streamerId} name={name} streamer={streamer} scale={scale} />
        ))}
      </ul>
      <div className={styles.axis} aria-hidden="true">
        <div className={styles.ticks}>
          {[scale.ticks[0] ?? 0, scale.ticks.at(-1) ?? 1].map((tick) => (
            <span key={tick}>{words.value(name, tick)}</span>
          ))}
        </div>
      </div>
    </section>
  );
}
