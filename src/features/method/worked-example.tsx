import { useTranslation } from 'react-i18next';
import type { MethodExample } from '@/contract/method';
import { useFormat } from '@/i18n/use-format';
import type { MethodFigure } from '@/ui/method-figures';
import { FormulaScroll } from './formula-scroll';
import { GivenList } from './given-list';
import { WORKED } from './mathml';
import { MathView } from './math';
import { WORK_OUT } from './work-out';
import styles from './worked-example.module.css';
import { Folded, WorkedTable } from './worked-table';

interface WorkedExampleProps {
  figure: MethodFigure;
  answer: MethodExample;
}

/** A figure worked out on the streamer on screen: what goes in, the formula with it, what comes out. */
export function WorkedExample({ figure, answer }: WorkedExampleProps) {
  const { t } = useTranslation(['method', 'domain']);
  const format = useFormat();
  const { example, window, asOf } = answer;
  if (!example) return <p className={styles.none}>{t('example.nobody')}</p>;
  const worked = WORK_OUT[figure]({ example, window, asOf, format, t });
  if (!worked) return <p className={styles.none}>{t('example.none')}</p>;
  const title = t('exampleOf', { title: t(`figures.${figure}.title`) });
  const { given, table, result } = worked;
  return (
    <div className={styles.worked}>
      {given.length > 0 && <GivenList rows={given} />}
      {table && (table.folded ? <Folded table={table} /> : <WorkedTable table={table} />)}
      {worked.formula && (
        <FormulaScroll label={title}>
          <MathView nodes={WORKED[worked.formula.name]} values={worked.formula.values} block />
        </FormulaScroll>
      )}
      <GivenList rows={result} strong />
    </div>
  );
}
