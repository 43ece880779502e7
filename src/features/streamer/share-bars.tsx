import { useTranslation } from 'react-i18next';
import { ChartFrame } from '@/ui/chart-frame';
import { Bars } from './bars';
import { useCells } from '@/ui/use-cells';

type ShareRow = { name: string; count: number; share: number; offers: number };

interface ShareBarsProps {
  title: string;
  /** What the bars tell apart. */
  of: string;
  rows: ShareRow[];
  fileName: string;
}

/** Shares of orders as bars with their words, table and CSV. */
export function ShareBars({ title, of, rows, fileName }: ShareBarsProps) {
  const { t } = useTranslation('streamer');
  const cells = useCells();
  return (
    <ChartFrame
      title={title}
      columns={[
        { key: 'name', label: of },
        { key: 'count', label: t('sales.orders'), align: 'end', format: cells.integer },
        { key: 'share', label: t('sales.orderShare'), align: 'end', format: cells.percent },
        { key: 'offers', label: t('sales.offers'), align: 'end', format: cells.integer },
      ]}
      rows={rows}
      fileName={fileName}
    >
      <Bars rows={rows} />
    </ChartFrame>
  );
}
