import { useTranslation } from 'react-i18next';
import { COMPARED_FIGURES } from '@/domain/compared-figure-names';
import { platformName } from '@/i18n/platform-name';
import { useLanguage } from '@/i18n/use-format';
import type { ChartColumn } from '@/ui/chart-frame';
import { useCells } from '@/ui/use-cells';
import type { Lettered } from './lettered';
import { measureOf } from './use-figure-words';
import { usePeerWords } from './use-peer-words';

const PLAIN = { align: 'end', format: (value: unknown) => significant(value) } as const;

/** A number of any figure's unit in a table: four digits that matter. */
const significant = (value: unknown) =>
  typeof value === 'number' ? String(Number(value.toPrecision(4))) : null;

/** The whole comparison as rows: totals and figures, one streamer after the other for each. */
export function useFigureTable(streamers: Lettered[]) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const cells = useCells();
  const peerWords = usePeerWords();
  const columns: ChartColumn[] = [
    { key: 'figure', label: t('column.figure') },
    { key: 'streamer', label: t('column.streamer') },
    { key: 'estimate', label: t('column.estimate'), ...PLAIN },
    { key: 'unit', label: t('column.unit') },
    { key: 'low', label: t('column.low'), ...PLAIN },
    { key: 'high', label: t('column.high'), ...PLAIN },
    { key: 'numerator', label: t('column.numerator'), align: 'end', format: cells.integer },
    { key: 'denominator', label: t('column.denominator'), align: 'end', format: cells.integer },
    { key: 'benchmark', label: t('column.benchmark'), ...PLAIN },
    { key: 'peers', label: t('column.peers') },
    { key: 'platform', label: t('column.platform') },
    { key: 'roomId', label: t('column.room') },
    { key: 'streamerId', label: t('column.streamerId') },
  ];
  const whoIs = (one: Lettered) => ({
    streamer: one.label,
    peers: peerWords(one.peers),
    platform: platformName(one.platform, language),
    roomId: one.roomId,
    streamerId: one.streamerId,
  });
  const none = { low: null, high: null, numerator: null, denominator: null, benchmark: null };
  const totals = (['broadcasts', 'orders'] as const).flatMap((name) =>
    streamers.map((one) => ({
      figure: t(`total.${name}`),
      unit: '',
      estimate: one[name],
      ...none,
      ...whoIs(one),
    })),
  );
  const figures = COMPARED_FIGURES.flatMap((name) =>
    streamers.map((one) => {
      const known = one.figures[name];
      return {
        figure: t(`figure.${name}`),
        unit: t(`unit.${measureOf(name)}`),
        estimate: known?.estimate ?? null,
        low: known?.low ?? null,
        high: known?.high ?? null,
        numerator: known?.numerator ?? null,
        denominator: known?.denominator ?? null,
        benchmark: known?.benchmark ?? null,
        ...whoIs(one),
      };
    }),
  );
  return { columns, rows: [...totals, ...figures] };
}
