import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/contract/comparison';
import { COMPARED_FIGURES } from '@/domain/compared-figure-names';
import { ChartFrame } from '@/ui/chart-frame';
import { Section } from '@/ui/section';
import { DifferenceRow } from './difference-row';
import { differenceBetween } from './difference-words';
import styles from './differences.module.css';
import type { Lettered } from './lettered';
import { pairOf } from './order';
import { PairChoice } from './pair-choice';
import { useCompareSearch } from './use-compare-search';
import { measureOf } from './use-figure-words';
import { useDifferenceSentence } from './use-difference-sentence';

interface DifferencesProps {
  comparison: Comparison;
  streamers: Lettered[];
}

/** How far two of them differ, figure by figure; which two is the reader's choice. */
export function Differences({ comparison, streamers }: DifferencesProps) {
  const { t } = useTranslation('compare');
  const { search } = useCompareSearch();
  const sentence = useDifferenceSentence();
  const pair = pairOf(
    streamers.map(({ streamerId }) => streamerId),
    search.pair,
  );
  const [a, b] = (pair ?? []).map((id) => streamers.find((one) => one.streamerId === id));
  if (!a || !b) return null;
  const rows = COMPARED_FIGURES.map((name) => {
    const told = differenceBetween(comparison.differences, name, a.streamerId, b.streamerId);
    return { name, told };
  });
  const { from, to } = comparison.window;
  return (
    <Section title={t('difference.title')} note={t('difference.note')}>
      <PairChoice streamers={streamers} a={a} b={b} />
      <ChartFrame
        title={t('difference.of', { a: a.label, b: b.label })}
        caption={t('difference.caption')}
        fileName={`${a.streamerId}-less-${b.streamerId}-${from}-${to}`}
        columns={[
          { key: 'figure', label: t('column.figure') },
          { key: 'unit', label: t('column.unit') },
          ...(['difference', 'low', 'high'] as const).map((key) => ({
            key,
            label: t(`column.${key}`),
            align: 'end' as const,
            format: (value: unknown) => (typeof value === 'number' ? value.toPrecision(4) : null),
          })),
          { key: 'words', label: t('column.words') },
        ]}
        rows={rows.map(({ name, told }) => ({
          figure: t(`figure.${name}`),
          unit: t(`unit.${measureOf(name)}`),
          difference: told?.difference ?? null,
          low: told?.low ?? null,
          high: told?.high ?? null,
          words: sentence(name, a, b, told),
        }))}
      >
        <ul className={styles.rows}>
          {rows.map(({ name, told }) => (
            <DifferenceRow key={name} name={name} a={a} b={b} told={told} />
          ))}
        </ul>
      </ChartFrame>
    </Section>
  );
}
