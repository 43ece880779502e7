import { useTranslation } from 'react-i18next';
import type { ComparedFigureName } from '@/domain/compared-figure-names';
import { DifferencePlot } from './difference-plot';
import type { FigureDifference } from './difference-words';
import styles from './differences.module.css';
import type { Lettered } from './lettered';
import { useFigureWords } from './use-figure-words';
import { useDifferenceSentence } from './use-difference-sentence';

interface DifferenceRowProps {
  name: ComparedFigureName;
  a: Lettered;
  b: Lettered;
  told: FigureDifference | null;
}

/** What a figure of one is above or below the other's, and whether beyond chance. */
export function DifferenceRow({ name, a, b, told }: DifferenceRowProps) {
  const { t } = useTranslation('compare');
  const words = useFigureWords();
  const sentence = useDifferenceSentence();
  const estimateOf = (one: Lettered) => words.value(name, one.figures[name]?.estimate ?? null);
  return (
    <li className={styles.row} data-beyond={told?.beyondChance}>
      <span className={styles.figure}>{t(`figure.${name}`)}</span>
      <span className={styles.values}>
        {a.letter} {estimateOf(a)} · {b.letter} {estimateOf(b)}
      </span>
      {told ? <DifferencePlot told={told} /> : <span className={styles.noPlot} />}
      <span className={styles.words}>{sentence(name, a, b, told)}</span>
    </li>
  );
}
