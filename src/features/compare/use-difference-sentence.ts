import { useTranslation } from 'react-i18next';
import type { ComparedFigureName } from '@/domain/compared-figure-names';
import { whyNone, type FigureDifference } from './difference-words';
import type { Lettered } from './lettered';
import { measureOf, useFigureWords } from './use-figure-words';

/** Says a difference in words: which is higher and by how much, or that none is clear. */
export function useDifferenceSentence() {
  const { t } = useTranslation('compare');
  const words = useFigureWords();
  return (
    name: ComparedFigureName,
    a: Lettered,
    b: Lettered,
    told: FigureDifference | null,
  ): string => {
    if (!told) return t(`difference.${whyNone(name, a, b)}`);
    const { low, high, beyondChance } = told;
    const measure = measureOf(name);
    if (!beyondChance) {
      return t(`difference.none.${measure}`, {
        a: a.letter,
        b: b.letter,
        below: words.distance(name, Math.max(0, -low)),
        above: words.distance(name, Math.max(0, high)),
      });
    }
    const [near, far] = low > 0 ? [low, high] : [-high, -low];
    return t(`difference.${low > 0 ? 'higher' : 'lower'}.${measure}`, {
      a: a.letter,
      b: b.letter,
      distance: words.distances(name, near, far),
    });
  };
}
