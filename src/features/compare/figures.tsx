import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/contract/comparison';
import { COMPARED_FIGURES } from '@/domain/compared-figure-names';
import { ChartFrame } from '@/ui/chart-frame';
import { Section } from '@/ui/section';
import page from './compare.module.css';
import styles from './figure-block.module.css';
import { FigureBlock } from './figure-block';
import type { Lettered } from './lettered';
import { useFigureTable } from './use-figure-table';

interface FiguresProps {
  comparison: Comparison;
  streamers: Lettered[];
}

/** Every figure of everybody, with the table and the CSV of the whole comparison. */
export function Figures({ comparison, streamers }: FiguresProps) {
  const { t } = useTranslation(['compare', 'common']);
  const { columns, rows } = useFigureTable(streamers);
  const { from, to } = comparison.window;
  return (
    <Section title={t('figures.title')} note={t('common:caveat')}>
      <ChartFrame
        title={t('figures.frame')}
        caption={t('figures.caption')}
        columns={columns}
        rows={rows}
        fileName={`castcheck-comparison-${from}-${to}`}
      >
        <div className={clsx(styles.blocks, page.long)}>
          {COMPARED_FIGURES.map((name) => (
            <FigureBlock key={name} name={name} streamers={streamers} />
          ))}
        </div>
      </ChartFrame>
    </Section>
  );
}
