import { useTranslation } from 'react-i18next';
import type { MethodFigure } from '@/ui/method-figures';
import type { DefinitionName } from './formulas';
import styles from './formula-block.module.css';
import { FormulaScroll } from './formula-scroll';
import { DEFINITIONS } from './mathml';
import { MathView } from './math';

interface FormulaBlockProps {
  figure: MethodFigure;
  formulas: readonly DefinitionName[];
}

/** A figure's formulas, and the same in words: what a screen reader reads in their place. */
export function FormulaBlock({ figure, formulas }: FormulaBlockProps) {
  const { t } = useTranslation('method');
  const title = t(`figures.${figure}.title`);
  return (
    <figure className={styles.block}>
      <FormulaScroll label={t('formulaOf', { title })}>
        {formulas.map((name) => (
          <MathView key={name} nodes={DEFINITIONS[name]} block />
        ))}
      </FormulaScroll>
      <figcaption className={styles.words}>
        <strong>{t('inWords')}</strong> {t(`figures.${figure}.words`)}
      </figcaption>
    </figure>
  );
}
